import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currencyPhrases } from './currency-phrases.ts'
import { defineNisba, inflectNisba } from './nisba.ts'
import { openId } from './open-id.ts'
import { attachParticles, detachParticles } from './particles.ts'

describe('attached particles', () => {
  const cuts = (word: string) => new Map(attachParticles(word).map((form) => [form.word, form.cut]))

  test('و, ب and وب are cut off a name', () => {
    expect(cuts('سوريا').get('بسوريا')).toBe(1)
    expect(cuts('سوريا').get('وبسوريا')).toBe(2)
  })

  test('ل melts with ال, so that the name stays whole: للجزائر', () => {
    expect(cuts('الجزائر').get('للجزائر')).toBe(0)
    expect(cuts('الجزائر').get('وللجزائر')).toBe(1)
    expect(cuts('اللجنه').get('للجنه')).toBe(0)
  })

  const text = fc
    .array(fc.constantFrom(...'والفبكبنره'), { minLength: 1, maxLength: 7 })
    .map((letters) => letters.join(''))

  test('what was attached can be taken off, with the same cut', () => {
    fc.assert(
      fc.property(text, (name) => {
        for (const { word, particle, cut } of attachParticles(name))
          expect(detachParticles(word)).toContainEqual({ word: name, particle, cut })
      }),
    )
  })

  test('and what can be taken off can be attached', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { word, particle, cut } of detachParticles(written))
          expect(attachParticles(word)).toContainEqual({ word: written, particle, cut })
      }),
    )
  })

  test('a Latin name takes none', () => expect(attachParticles('nato')).toHaveLength(1))
})

describe('forms of a nisba', () => {
  const forms = (nisba: string) => inflectNisba(nisba).map(({ form }) => form)

  test.each([
    ['روسي', ['روسيه', 'الروسي', 'روسيين', 'الروسيتان', 'روسيا']],
    ['كوري شمالي', ['كوريه شماليه', 'الكوريين الشماليين']],
    ['جنوب افريقي', ['جنوب افريقيه', 'الجنوب افريقيه', 'جنوب الافريقيين']],
  ])('%s has %j', (nisba, expected) => expect(forms(nisba)).toEqual(expect.arrayContaining(expected)))

  test.each([
    ['روسي', 'feminine', 'الروسية'],
    ['كوري جنوبي', 'masculine', 'الكوري الجنوبي'],
    ['جنوب أفريقي', 'feminine', 'الجنوب أفريقية'],
  ] as const)('%s, %s, is defined as %s', (nisba, gender, label) => {
    expect(defineNisba(nisba, gender)).toBe(label)
  })
})

test('money is made in all its forms', () => {
  const cells: Record<string, string> = { noun: 'ليرة' }
  const row = {
    file: '',
    line: 1,
    cell: (name: string) => cells[name] ?? '',
    list: () => ['سوري'],
    folded: () => ['سوري'],
    flags: new Map(),
  }
  expect(currencyPhrases(row)).toEqual(
    expect.arrayContaining(['ليره سوريه', 'الليره السوريه', 'ليرات سوريه']),
  )
})

test('the id of an open name is the same for every spelling', () => {
  expect(openId(['جامعه', 'بيرزيت'])).toBe('open:jamah-byrzyt')
  expect(openId(['شركه', 'nokia'])).toBe('open:shrkh-nokia')
})
