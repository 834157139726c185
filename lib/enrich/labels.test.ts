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

describe('names that are typed', () => {
  const sureOf = (id: string) => labels.searchNames(id).sure
  const otherOf = (id: string) => labels.searchNames(id).other

  test('داعش is also Islamic State, ISIS and الدولة الإسلامية', () => {
    expect(sureOf('isis')).toEqual(
      expect.arrayContaining(['داعش', 'ISIS', 'Islamic State', 'الدولة الإسلامية']),
    )
  })

  test('a person is found by every spelling, not by a surname that others bear', () => {
    expect(sureOf('antonio-guterres')).toEqual(
      expect.arrayContaining(['أنطونيو غوتيريش', 'جوتيريش', 'António Guterres']),
    )
    expect(sureOf('mahmoud-abbas')).not.toContain('عباس')
  })

  test('a weak alias, which others bear too, is only offered', () => {
    expect(sureOf('mb')).not.toContain('الإخوان')
    expect(otherOf('mb')).toContain('الإخوان')
  })

  test('a country has its names; its demonyms are offered, its capital is another place', () => {
    expect(sureOf('SY')).toEqual(expect.arrayContaining(['سوريا', 'سورية', 'Syria']))
    expect(otherOf('SY')).toEqual(expect.arrayContaining(['سوري', 'السوريين']))
    expect([...sureOf('SY'), ...otherOf('SY')]).not.toContain('دمشق')
  })

  test('the name of a part is not that of the country', () => {
    expect(sureOf('GB')).not.toContain('اسكتلندا')
    expect(otherOf('GB')).toContain('اسكتلندا')
  })

  test('a state body is found in both languages; an unknown id has no names', () => {
    expect(sureOf('gov:RU:defence')).toEqual(['وزارة الدفاع الروسية', 'Ministry of Defence (Russia)'])
    expect(labels.searchNames('open:x')).toEqual({ sure: [], other: [] })
  })
})
