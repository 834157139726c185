import type { Mention } from '#lib/article/mention.ts'
import { describe, expect, test } from 'vitest'
import { createLabels, labelsOfOpenOrganizations } from './labels.ts'
import { gazetteer } from './test-gazetteer.ts'

const labels = createLabels(gazetteer)

describe('labels', () => {
  test.each([
    ['isis', { ar: 'داعش (تنظيم الدولة الإسلامية)', en: 'Islamic State (ISIS)' }],
    ['gov:RU:defence', { ar: 'وزارة الدفاع الروسية', en: 'Ministry of Defence (Russia)' }],
    ['gov:US:foreign', { ar: 'وزارة الخارجية الأمريكية', en: 'Ministry of Foreign Affairs (United States)' }],
    ['gov:TJ:security-council', { ar: 'مجلس الأمن القومي الطاجيكي', en: 'Security Council (Tajikistan)' }],
    ['gov:KP:army', { ar: 'الجيش الكوري الشمالي', en: 'Armed Forces (North Korea)' }],
    ['gov:HK:finance', { ar: 'وزارة المالية (هونغ كونغ)', en: 'Ministry of Finance (Hong Kong)' }],
  ])('%s is shown as %j', (id, label) => expect(labels.organization(id)).toEqual(label))

  test('a person has a name in both languages', () => {
    expect(labels.person('kim-jong-un')).toEqual({ ar: 'كيم جونغ أون', en: 'Kim Jong-un' })
  })

  test('an id in no table is its own label', () => {
    expect(labels.person('nobody')).toEqual({ ar: 'nobody', en: 'nobody' })
    expect(labels.country('ZZ')).toEqual({ ar: 'ZZ', en: 'ZZ' })
    expect(labels.organization('gov:RU:nothing').ar).toBe('gov:RU:nothing')
  })

  test('an open organisation is called as the article calls it most often, without quotes', () => {
    const mention = (form: string): Mention => ({
      ...{ id: 'open:mnzmh-albwslh', type: 'organization', field: 'body' },
      ...{ start: 0, end: form.length, form, rule: 'pattern' },
    })
    const forms = ['منظمة البوصله', 'منظمة "البوصلة"', 'منظمة «البوصلة»']
    expect(labelsOfOpenOrganizations(forms.map(mention)).get('open:mnzmh-albwslh')).toBe('منظمة البوصلة')
  })
})

describe('names for the search field', () => {
  test('داعش is also found as Islamic State, ISIS and الدولة الإسلامية', () => {
    expect(labels.searchNames('isis')).toEqual(
      expect.arrayContaining(['داعش', 'ISIS', 'Islamic State', 'الدولة الإسلامية']),
    )
  })

  test('a person is found by every spelling, not by a surname that others bear', () => {
    expect(labels.searchNames('antonio-guterres')).toEqual(
      expect.arrayContaining(['أنطونيو غوتيريش', 'جوتيريش', 'António Guterres']),
    )
    expect(labels.searchNames('mahmoud-abbas')).not.toContain('عباس')
  })

  test('a weak alias of one word, which would find everything, is no search name', () => {
    expect(labels.searchNames('mb')).not.toContain('الإخوان')
  })

  test('a country has its names, not its capital', () => {
    expect(labels.searchNames('SY')).toEqual(expect.arrayContaining(['سوريا', 'سورية', 'Syria']))
    expect(labels.searchNames('SY')).not.toContain('دمشق')
  })

  test('a state body is found in both languages; an unknown id has no names', () => {
    expect(labels.searchNames('gov:RU:defence')).toEqual([
      'وزارة الدفاع الروسية',
      'Ministry of Defence (Russia)',
    ])
    expect(labels.searchNames('open:x')).toEqual([])
  })
})
