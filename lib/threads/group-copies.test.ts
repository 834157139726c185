import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupCopies } from './group-copies.ts'
import { signText } from './sign-text.ts'
import { currency, library, otherLibrary, threadsOf, weather } from './test-invented-stories.ts'

const { title, body } = library
const paragraphs = body.split('\n')
const [first = '', second = '', third = ''] = paragraphs

describe('groupCopies', () => {
  it.each([
    ['the same text', body],
    ['a paragraph dropped', `${first}\n${second}`],
    ['two paragraphs in another order', `${first}\n${third}\n${second}`],
    ['updated counts', body.replace('12', '15').replace('450', '612').replace('3 أشهر', '4 أشهر')],
    [
      'a few words edited',
      body.replace('صباح اليوم', 'أمس').replace('كبير', 'لافت').replace('كلها', 'جميعا'),
    ],
    ['other quotes', body.replace('إن الرفوف تضم نحو 12 ألف كتاب', 'إن فيها آلاف العناوين المتنوعة')],
    ['a credit', `البساتين (أ ف ب) - ${body}`],
    ['a lead sentence', `في حدث انتظره الجميع طويلا وشهد إقبالا كبيرا من الزوار والعائلات.\n${body}`],
    ['the last half cut', body.split(' ').slice(0, 60).join(' ')],
  ])('groups a copy with %s', (_, copy) => {
    expect(threadsOf(library, { title: 'عنوان آخر', body: copy })).toEqual(['0', '0'])
  })

  it.each([
    ['another text on the same subject', library, otherLibrary],
    ['the weather of two days', ...weather],
    ['the currencies of two days', ...currency],
  ])('does not group %s', (_, ...texts) => {
    expect(threadsOf(...texts.filter((text) => typeof text !== 'string'))).toEqual([undefined, undefined])
  })

  it('groups short texts only when all their words are the same', () => {
    const short = { title, body: 'تابعونا بعد قليل.' }
    expect(threadsOf(short, short, { ...short, title: 'خبر آخر' })).toEqual(['0', '0', undefined])
    expect(threadsOf({ title: '', body: '' }, { title: '', body: '' })).toEqual([undefined, undefined])
  })

  it('does not chain: what resembles only a member is not of the group', () => {
    const words = Array.from({ length: 400 }, (_, at) => `كلمة${String(at)}`)
    const steps = [0, 50, 100, 150, 200, 250].map((start) => ({
      title,
      body: words.slice(start, start + 150).join(' '),
    }))
    const threads = threadsOf(...steps)
    expect(threads[0]).not.toBe(threads[2])
    expect(threads[0]).not.toBe(threads[5])
  })

  it('does not group pages of a template, however many', () => {
    const words = (count: number, from: number) =>
      Array.from({ length: count }, (_, at) => `كلمة${String(from + at)}`).join(' ')
    const pages = Array.from({ length: 1000 }, (_, at) => ({
      title,
      body: `${words(60, 0)} ${words(60, 100 * (at + 1))}`,
    }))
    expect(threadsOf(...pages).filter((thread) => thread !== undefined)).toEqual([])
    const repeated = threadsOf(...pages, ...pages.slice(0, 10))
    for (let at = 0; at < 10; at++) expect(repeated[1000 + at]).toBe(repeated[at])
    expect(new Set(repeated.filter((thread) => thread !== undefined)).size).toBe(10)
  })

  it('names a thread by its smallest id', () => {
    const signature = signText(library)
    const cut = signText({ title, body: `${first}\n${second}` })
    const threads = groupCopies([
      { id: 'c', signature },
      { id: 'a', signature: cut },
      { id: 'b', signature },
    ])
    expect(Object.fromEntries(threads)).toEqual({ a: 'a', b: 'a', c: 'a' })
  })

  it('takes 20,000 copies of one text in stride', () => {
    const signature = signText(library)
    const copies = Array.from({ length: 20_000 }, (_, at) => ({ id: String(at), signature }))
    expect(new Set(groupCopies(copies).values())).toEqual(new Set(['0']))
  })
})

const someWords = (letters: string) =>
  fc
    .array(fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 5 }), {
      minLength: 30,
      maxLength: 80,
    })
    .map((words) => words.join(' '))

/** Texts, each of them whole or without some of its end, so that there is something to group. */
const someTexts = fc.array(someWords('ابتجدرسع'), { minLength: 1, maxLength: 4 }).chain((bodies) =>
  fc.array(
    fc.tuple(fc.constantFrom(...bodies), fc.integer({ min: 60, max: 100 })).map(([whole, share]) => {
      const words = whole.split(' ')
      return words.slice(0, Math.ceil((words.length * share) / 100)).join(' ')
    }),
    { minLength: 2, maxLength: 12 },
  ),
)

describe('of any texts', () => {
  it('the order plays no part', () => {
    const withOrder = someTexts.chain((bodies) => {
      const signed = bodies.map((text, at) => ({
        id: `t${String(at)}`,
        signature: signText({ title, body: text }),
      }))
      const shuffled = fc.shuffledSubarray(signed, { minLength: signed.length })
      return fc.tuple(fc.constant(signed), shuffled)
    })
    fc.assert(
      fc.property(withOrder, ([signed, shuffled]) => {
        expect(new Map([...groupCopies(shuffled)].sort())).toEqual(new Map([...groupCopies(signed)].sort()))
      }),
    )
  })

  it('the same texts meet', () => {
    fc.assert(
      fc.property(someTexts, (bodies) => {
        const threads = threadsOf(...[...bodies, ...bodies].map((text) => ({ title, body: text })))
        bodies.forEach((_, at) => {
          expect(threads[at]).toBeDefined()
          expect(threads[at]).toBe(threads[at + bodies.length])
        })
      }),
    )
  })

  it('texts that share no word never meet', () => {
    fc.assert(
      fc.property(someWords('ابتجد'), someWords('رسعفق'), (a, b) => {
        expect(threadsOf({ title, body: a }, { title, body: b })).toEqual([undefined, undefined])
      }),
    )
  })

  it('a thread is the smallest id of at least two texts', () => {
    fc.assert(
      fc.property(someTexts, (bodies) => {
        const threads = threadsOf(...bodies.map((text) => ({ title, body: text })))
        for (const thread of new Set(threads.filter((one) => one !== undefined))) {
          const members = threads.flatMap((one, at) => (one === thread ? [String(at)] : []))
          expect(members.length).toBeGreaterThan(1)
          expect(members.sort()[0]).toBe(thread)
        }
      }),
    )
  })
})
