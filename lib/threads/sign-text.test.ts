import { describe, expect, it } from 'vitest'
import { longLength, shortLength } from './signature.ts'
import { signText } from './sign-text.ts'
import { library } from './test-invented-stories.ts'

const { title, body } = library
const plain = signText(library)

describe('signText', () => {
  it.each([
    ['another headline', { title: 'مكان هادئ للقراءة', body }],
    ['tashkeel and tatweel', { title, body: body.replaceAll('مكتبة', 'مَكْتَبَــة') }],
    ['other hamzas', { title, body: body.replaceAll('أ', 'ا').replaceAll('إ', 'ا') }],
    ['Arabic-Indic digits', { title, body: body.replace('450', '\u0664\u0665\u0660') }],
    [
      'other punctuation',
      { title, body: body.replaceAll('،', ' -').replaceAll('.', ' !').replaceAll('\n', ' ') },
    ],
    ['a dateline with a credit', { title, body: `القاهرة (رويترز) - ${body}` }],
    ['a dateline with an outlet', { title, body: `القاهرة – «صحيفة المدينة»: ${body}` }],
    ['initials of an agency', { title, body: `دمشق - أ.ف.ب: ${body}` }],
    ['an agency alone', { title, body: `واس / ${body}` }],
    ['a credit at the end', { title, body: `${body} (د ب أ)` }],
    ['a source line at the end', { title, body: `${body}\nالمصدر: وكالات` }],
  ])('does not mind %s', (_, text) => {
    expect(signText(text)).toEqual(plain)
  })

  it('keeps a text that begins like a credit', () => {
    expect(signText({ title, body: body.slice(body.indexOf(' ') + 1) })).not.toEqual(plain)
  })

  it('has a kind of its own for short texts: all words of title and body', () => {
    const short = signText({ title, body: 'شاهد الصور في المعرض التالي.' })
    expect(short).toHaveLength(shortLength)
    expect(signText({ title, body: 'شاهد الصور فى المعرض التالي' })).toEqual(short)
    expect(signText({ title, body: 'رويترز - شاهد الصور في المعرض التالي' })).toEqual(short)
    expect(signText({ title: 'معرض', body: 'شاهد الصور في المعرض التالي.' })).not.toEqual(short)
    expect(signText({ title, body: 'شاهد الصور في المعرض السابق.' })).not.toEqual(short)
  })

  it('has none for a text without words', () => {
    expect(signText({ title: '', body: ' … ' })).toHaveLength(0)
  })

  it('signs texts longer than its buffers', () => {
    const long = Array.from({ length: 20_000 }, (_, at) => `كلمة${String(at)}`).join(' ')
    expect(signText({ title, body: long })).toHaveLength(longLength)
    expect(signText(library)).toEqual(plain)
  })
})
