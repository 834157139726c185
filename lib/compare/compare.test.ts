import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignParagraphs } from './align-paragraphs.ts'
import { cutWords } from './cut-words.ts'
import { diffWords, shareOf } from './diff-words.ts'
import { findDifferingFigures } from './differing-figures.ts'
import { findOverUsed } from './over-used-words.ts'

const anyText = fc
  .array(
    fc.constantFrom('قطار', 'القطار', ' ', '، ', '12', '1,204', '«', 'إلى', 'الى', '\n', '\u0640', 'a.b'),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' '))
const joined = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('')

describe('two texts word by word', () => {
  test('the pieces and the runs of a text are the text again, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme' })), anyText, (a, b) => {
        expect(joined(cutWords(a))).toBe(a)
        const diff = diffWords(a, b)
        expect([joined(diff.a), joined(diff.b)]).toEqual([a, b])
      }),
    )
  })

  test('the other way round the same words are only here and only there', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const [there, back] = [diffWords(a, b), diffWords(b, a)]
        expect([there.shared, there.onlyA, there.onlyB]).toEqual([back.shared, back.onlyB, back.onlyA])
      }),
    )
  })

  test('hamzas, marks and kinds of digits are no difference; another word is', () => {
    const { a, b, shared } = diffWords('وصل القطار إلى المحطة الـ12 مساءً', 'وصل القطار الى المحطة ال١٢ صباحا')
    expect(a.filter(({ isOnly }) => isOnly).map(({ text }) => text)).toEqual(['مساءً'])
    expect(b.filter(({ isOnly }) => isOnly).map(({ text }) => text)).toEqual(['صباحا'])
    expect(shared).toBeGreaterThan(3)
  })

  test('the same text shares all, an empty one nothing', () => {
    expect(shareOf(diffWords('قطار الساحل', 'قطار الساحل'))).toBe(1)
    expect(shareOf(diffWords('', 'قطار'))).toBe(0)
    expect(shareOf(diffWords('', ''))).toBe(1)
  })

  test('two long texts with nothing in common are told apart in time', () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${String(at)}`).join(' ')
    const started = performance.now()
    expect(shareOf(diffWords(text('أ'), text('ب')))).toBe(0)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})

describe('paragraphs side by side', () => {
  test('each of both texts stands there once and in its order', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), fc.array(anyText, { maxLength: 8 }), (a, b) => {
        const pairs = alignParagraphs(a, b)
        expect(pairs.flatMap((pair) => pair.a ?? [])).toEqual(a)
        expect(pairs.flatMap((pair) => pair.b ?? [])).toEqual(b)
      }),
    )
  })

  test('what one left out and the other added has no partner', () => {
    const a = [
      'افتتح المعرض أبوابه في القاهرة صباح اليوم',
      'وحضر الافتتاح وزير الثقافة',
      'ويستمر المعرض عشرة أيام',
    ]
    const b = [
      'افتتح المعرض أبوابه في القاهرة اليوم',
      'ويستمر المعرض أحد عشر يومًا',
      'والدخول بلا تذاكر لطلاب المدارس',
    ]
    expect(alignParagraphs(a, b)).toEqual([
      { a: a[0], b: b[0] },
      { a: a[1], b: null },
      { a: a[2], b: b[1] },
      { a: null, b: b[2] },
    ])
  })
})

describe('figures that differ', () => {
  const stem = (word: string) => word.replace(/^ال/, '')

  test('the same word counted otherwise, with separators and in other digits', () => {
    expect(
      findDifferingFigures('حمل القطار 42 حاوية و1,204 راكب و3 عربات', 'نقل ٣٨ حاوية و1204 راكب', stem),
    ).toEqual([{ counted: 'حاوية', a: ['42'], b: ['38'] }])
  })

  test('a year and a word counted by one text alone are none', () => {
    expect(findDifferingFigures('في 2016 قطار و5 سفن', 'في 2017 قطار', stem)).toEqual([])
  })
})

test('words that one side uses much more are over-used, those of both and those that stand once are not', () => {
  const a = new Map([
    ['احتفال', 9],
    ['قطار', 5],
    ['مرة', 1],
  ])
  const b = new Map([
    ['أزمة', 8],
    ['قطار', 6],
    ['احتفال', 1],
  ])
  expect(findOverUsed(a, b, 5)).toEqual({ a: ['احتفال'], b: ['أزمة'] })
  expect(findOverUsed(new Map(), new Map(), 5)).toEqual({ a: [], b: [] })
})
