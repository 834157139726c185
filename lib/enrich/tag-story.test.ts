import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOpenId } from './open-id.ts'
import { tagStory } from './tag-story.ts'
import { gazetteer } from './test-gazetteer.ts'

const tag = (body: string, title = '') => tagStory({ title, body }, gazetteer)
const mentionOf = (id: string, body: string, title = '') =>
  tag(body, title).mentions.find((mention) => mention.id === id)

describe('mentions', () => {
  test('stand in the field where they were written', () => {
    const { mentions } = tag('وفد من اليمن', 'رسالة إلى موسكو')
    expect(mentions).toEqual([
      { id: 'RU', type: 'country', field: 'title', start: 10, end: 15, form: 'موسكو', rule: 'capital' },
      { id: 'YE', type: 'country', field: 'body', start: 7, end: 12, form: 'اليمن', rule: 'name' },
    ])
  })

  test.each([
    ['YE', 'سوريا وَاليمن', 'اليمن'],
    ['DZ', 'عاد للجزائر', 'للجزائر'],
    ['DZ', 'عاد وللجزائر', 'للجزائر'],
    ['isis', 'تابعين لـ«داعش» هنا', 'داعش'],
    ['isis', 'تابعين لـداعش', 'داعش'],
    ['open:mnzmh-albwslh', 'قالت منظمة "البوصلة" إن', 'منظمة "البوصلة"'],
    ['gov:RU:defence', 'وفق وزارة الدفاع الروسية', 'وزارة الدفاع الروسية'],
  ])('%s in «%s» is marked as «%s»', (id, body, form) => expect(mentionOf(id, body)?.form).toBe(form))

  test.each([
    ['RU', 'في روسيا', 'name'],
    ['RU', 'في موسكو', 'capital'],
    ['RU', 'الوفد الروسي', 'demonym'],
    ['un', 'الأمم المتحدة', 'alias'],
    ['gov:EG:army', 'الجيش المصري', 'pattern'],
    ['abdel-fattah-el-sisi', 'قال عبدالفتاح السيسي', 'name'],
    ['abdel-fattah-el-sisi', 'قال السيسي', 'alias'],
  ])('%s in «%s» was known by its %s', (id, body, rule) => expect(mentionOf(id, body)?.rule).toBe(rule))

  test('a name does not run from the title into the body', () => {
    expect(tag('المتحدة تجتمع', 'الأمم').organizations).toEqual([])
  })
})

describe('what an article is about', () => {
  test('a country of the title comes before one the body names in passing', () => {
    const tags = tag('قال المتحدث كلمة.\nوحضر ضيف من اليابان.', 'زيارة إلى فرنسا')
    expect(tags.countries).toEqual(['FR', 'JP'])
    expect(tags.countriesMain).toEqual(['FR'])
  })

  test('without a salient country the first named is the subject', () => {
    expect(tag('قال المتحدث كلمة.\nوحضر ضيف من اليابان وآخر من كندا.').countriesMain).toEqual(['JP'])
  })

  test('three mentions in the text are enough', () => {
    const body = 'قال المتحدث كلمة.\nاليابان كبيرة.\nاليابان بعيدة.\nاليابان جميلة وكندا باردة.'
    expect(tag(body).countriesMain).toEqual(['JP'])
  })

  test('a credited agency is an agency and a facet value, but no subject', () => {
    const tags = tag('ذكرت وكالة رويترز أن الأمم المتحدة اجتمعت')
    expect(tags.agencies).toEqual(['reuters'])
    expect(tags.organizations).toEqual(expect.arrayContaining(['reuters', 'un']))
    expect(tags.organizationsMain).toEqual(['un'])
  })
})

describe('persons', () => {
  test('are tagged apart from organisations, with their own main ones', () => {
    const tags = tag('قال المتحدث كلمة.\nوحضر أيضا لافروف.', 'زيارة بوتين إلى فرنسا')
    expect(tags.persons).toEqual(['vladimir-putin', 'sergey-lavrov'])
    expect(tags.personsMain).toEqual(['vladimir-putin'])
    expect(tags.organizations).toEqual([])
  })

  test('of two bearers of a surname neither is meant by it alone', () => {
    const tags = tag('قال سعد الحريري إن رفيق الحريري بنى المدينة. وأضاف الحريري كلمة.')
    expect(tags.mentions.filter((mention) => mention.form === 'الحريري')).toEqual([])
    expect(tags.persons).toEqual(['saad-hariri', 'rafic-hariri'])
  })

  test('a first name of nobody listed makes the surname somebody else’s in the whole article', () => {
    const body = 'قال بشار الأسد كلمة. وصل باسل الأسد. ثم غادر الأسد.'
    expect(tag(body).mentions.filter(({ type }) => type === 'person')).toHaveLength(1)
  })
})

describe('a name that organisations of several countries share', () => {
  const partyOf = (body: string) => tagStory({ title: '', body, home: 'TN' }, gazetteer).organizations

  test('means the one at home in the outlet’s country', () => {
    expect(partyOf('قالت الجبهة الشعبية كلمتها')).toEqual(['popularfront-tn'])
  })

  test('but not in an article about another country', () => {
    expect(partyOf('في غزة، فلسطين، قالت الجبهة الشعبية إن فلسطين صامدة')).toEqual(['pflp'])
  })
})

describe('a ministry without a nationality', () => {
  test('belongs to the outlet’s country when no other is named', () => {
    const story = { title: '', body: 'قالت وزارة الداخلية إن الطريق مفتوحة' }
    expect(tagStory({ ...story, home: 'TN' }, gazetteer).organizations).toEqual(['gov:TN:interior'])
    expect(
      tagStory({ ...story, body: `${story.body} إلى ليبيا`, home: 'TN' }, gazetteer).organizations,
    ).toEqual([])
  })

  test('belongs to the country the article has said, when that is its main country', () => {
    const body = 'أعلنت وزارة الدفاع الروسية نتائجها. وأكدت وزارة الدفاع أن روسيا'
    expect(tag(body).mentions.filter((mention) => mention.id === 'gov:RU:defence')).toHaveLength(2)
  })
})

describe('for every text', () => {
  const pieces = [
    'داعش',
    'وزارة الدفاع',
    'الروسية',
    'عمان',
    'وبنين',
    'مالي',
    '«',
    '»',
    ' ',
    '\n',
    '، ',
    'جامعة',
    'أنصار الله',
    'ل',
    'ـ',
    '\u0651',
    '(أ.ف.ب)',
    'القاعدة',
    'على',
    'المصري',
    'تركي',
    'NATO',
    'بشار',
    'الرئيس',
    'الأسد',
    'ماهر',
    'لبوتين',
    '\uFEFB',
    '😀',
  ]
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  )
  const isKnown = (id: string) =>
    gazetteer.countries.has(id) ||
    gazetteer.organizations.has(id) ||
    gazetteer.persons.has(id) ||
    isOpenId(id) ||
    id.startsWith('gov:')

  test('a mention’s offsets cut its form from its field, and every id is known', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const tags = tagStory({ title, body }, gazetteer)
        const fields = { title, body }
        for (const { id, field, start, end, form } of tags.mentions) {
          expect(fields[field].slice(start, end)).toBe(form)
          expect(form).not.toBe('')
          expect(isKnown(id)).toBe(true)
        }
        const named = new Set(tags.mentions.map((mention) => mention.id))
        expect(new Set([...tags.countries, ...tags.organizations, ...tags.persons])).toEqual(named)
        expect(tags.organizations).toEqual(expect.arrayContaining([...tags.agencies]))
      }),
    )
  })
})

describe('time', () => {
  const cpuSeconds = (run: () => unknown) => {
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }

  test.each([
    'داعش ',
    'وزارة الدفاع الروسية وزارة الدفاع ',
    'أنصار الله ',
    '«القاعدة» ',
    'عمان ',
    'ا',
    'الأهلي ليفربول ',
    'بشار الأسد الأسد ',
    'الرئيس السوري الأسد ',
  ])(
    'a megabyte of «%s» takes seconds, not minutes',
    (piece) => {
      const body = piece.repeat(Math.ceil(1e6 / piece.length))
      expect(cpuSeconds(() => tag(body))).toBeLessThan(10)
    },
    60_000,
  )
})
