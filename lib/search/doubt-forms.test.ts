import { describe, expect, test } from 'vitest'
import type { CountedForm } from '#lib/engine/fetch-tag-forms.ts'
import { doubtForms } from './doubt-forms.ts'

const form = (text: string, articles: number, rule: CountedForm['rule'] = 'alias'): CountedForm => ({
  ...{ facet: 'organization', id: 'x', rule, form: text, articles },
})
const doubtsOf = (forms: readonly CountedForm[], articles: number) =>
  Object.fromEntries(doubtForms(forms, articles).map(({ form, doubts }) => [form, doubts]))

describe('a curator should look at', () => {
  test('a form that one article has of ten and more', () => {
    const forms = [form('البنك المركزي', 9), form('المركزي الأول', 1)]
    expect(doubtsOf(forms, 10)).toEqual({ 'البنك المركزي': [], 'المركزي الأول': ['rare'] })
    expect(doubtsOf(forms, 9)).toEqual({ 'البنك المركزي': [], 'المركزي الأول': [] })
  })

  test('a form of few letters that few of its articles have', () => {
    expect(doubtsOf([form('الأمم المتحدة', 40), form('الأمم', 4), form('واس', 3)], 40)).toMatchObject({
      الأمم: ['short'],
      واس: ['short'],
    })
    expect(doubtsOf([form('قطر', 40, 'name')], 40)).toEqual({ قطر: [] })
  })

  test('a value that nothing surer than a demonym or a pattern tells', () => {
    expect(doubtsOf([form('التشادي', 2, 'demonym')], 2)).toEqual({ التشادي: ['weak'] })
    expect(doubtsOf([form('التشادي', 2, 'demonym'), form('تشاد', 1, 'name')], 2)).toEqual({
      التشادي: [],
      تشاد: [],
    })
  })

  test('but not a ministry, which only patterns make', () => {
    const ministry = { ...form('وزارة المياه المصرية', 1, 'pattern'), id: 'gov:EG:water' }
    expect(doubtsOf([ministry], 1)).toEqual({ 'وزارة المياه المصرية': [] })
  })

  test('the frequent form comes first', () => {
    expect(doubtForms([form('ب', 1), form('أ', 3)], 4).map(({ form }) => form)).toEqual(['أ', 'ب'])
  })
})
