import { describe, expect, it } from 'vitest'
import { findSingular } from './find-singular.ts'
import { fold } from './fold.ts'
import { parseFormList } from './form-list.ts'
import { loadBaseWords } from './load-base-words.ts'
import { loadKnownForms } from './load-known-forms.ts'
import { createStemmer } from './stem.ts'
import { tokens } from './tokens.ts'
import { makeVocabulary, mergeVocabulary } from './vocabulary.ts'

const known = loadKnownForms()
const own = makeVocabulary(80, [
  ['الهنغون', 3],
  ['تشاريع', 4],
  ['التشاريع', 4],
  ['تشريع', 6],
  ['التشريع', 9],
  ['كوبنهاغن', 9],
  ['كوبنهاجن', 4],
])
const stem = createStemmer(mergeVocabulary(loadBaseWords(), own), known)
const stems = (written: string) => tokens(written).map(stem)

describe('broken plurals', () => {
  it.each([
    ['وزير', ['وزراء', 'الوزراء', 'وزرائهم', 'وزراؤها', 'ووزراءه', 'لوزرائه', 'وللوزراء']],
    ['ميناء', ['موانئ', 'بالموانئ', 'موانئها', 'وبموانئها']],
    ['مدرسة', ['المدارس', 'مدارسهم', 'والمدارس']],
    ['سلاح', ['أسلحة', 'أسلحتها', 'بالأسلحة', 'الأسلحة']],
    ['دولة', ['دول', 'الدول', 'لدولهم']],
    ['سفينة', ['سفن', 'السفن']],
    ['شهر', ['أشهر', 'شهور', 'والشهور']],
    ['لون', ['ألوان', 'الألوان', 'وألوانها', 'والألوان']],
    ['لائحة', ['لوائح', 'للوائح', 'واللوائح']],
    ['حزب', ['أحزاب', 'أحزابا', 'الأحزاب']],
    ['جرح', ['بجروح', 'جروح']],
    ['تشريع', ['التشاريع']],
    ['سلطان', ['سلاطين', 'السلطان', 'سلطانهم']],
    ['امرأة', ['المرأة', 'النساء', 'وامرأته', 'نسائهم']],
  ])('%s meets its plurals', (singular, plurals) => {
    for (const plural of plurals) expect(stems(plural), plural).toEqual(stems(singular))
  })

  it.each([
    ['فرقة', 'فريق'],
    ['تجارة', 'تاجر'],
    ['المطالبة', 'مطلب'],
    ['السنة', 'لسان'],
    ['الغاز', 'لغز'],
    ['الأمة', 'ألم'],
    ['وعودة', 'وعد'],
    ['الجزائر', 'جزيرة'],
    ['إعلام', 'علم'],
    ['سلطان', 'سلطة'],
    ['النساء', 'أمر'],
    ['بسبب', 'سبب'],
  ])('%s is no form of %s', (one, other) => {
    expect(stems(one)).not.toEqual(stems(other))
  })

  it('meet their singulars bare, with particles and with pronouns, all of the list', () => {
    for (const [plural, singular] of known.plurals) {
      const bound = plural.replace(/ه$/, 'ت').replace(/اء$/, 'اي')
      const forms = [plural, `ال${plural}`, `وال${plural}`, `لل${plural}`, `ب${plural}`, `${bound}هم`]
      const lost = forms.filter((form) => stem(form) !== stem(singular))
      // بقري is also «of cows».
      expect(lost.filter((form) => form !== 'بقري')).toEqual([])
    }
  })

  it('find their singular without any vocabulary', () => {
    expect(findSingular('وزرايهم', known.plurals)).toBe('وزير')
    expect(findSingular('دولي', known.plurals)).toBeNull()
  })
})

describe('names in several spellings', () => {
  it.each([
    ['هونغ', ['هونج', 'وهونج']],
    ['غوغل', ['جوجل', 'قوقل', 'وجوجل', 'بقوقل', 'لغوغل']],
    ['إنجلترا', ['انكلترا', 'انجلترا', 'بإنكلترا']],
    ['بكين', ['بيكين', 'بيجين', 'وبيجين']],
    ['كاليننغراد', ['كالينينغراد', 'وكالينينغراد']],
    ['أميركي', ['أمريكي', 'الأمريكيين', 'الأميركية', 'أمريكيون']],
    ['الإنجليزية', ['الإنكليزية', 'بالإنقليزية']],
    ['كوبنهاغن', ['كوبنهاجن', 'وكوبنهاجن']],
  ])('%s meets its other spellings', (name, others) => {
    for (const other of others) expect(stems(other), other).toEqual(stems(name))
  })

  it.each([
    ['صورة', 'ثورة'],
    ['سلاح', 'صلاح'],
    ['ثمن', 'سمن'],
    ['جدير', 'قدير'],
    ['هولندا', 'هولاند'],
    ['قطر', 'كتر'],
  ])('%s and %s stay two words', (one, other) => {
    expect(stems(one)).not.toEqual(stems(other))
  })
})

describe('the lists', () => {
  it('are as long as the README says', () => {
    expect(known.plurals.size).toBeGreaterThanOrEqual(900)
    expect(known.variants.size).toBeGreaterThanOrEqual(400)
  })

  it('have forms that speak for themselves: none is a plural or a variant of another', () => {
    for (const heads of [known.plurals, known.variants])
      for (const [form, head] of heads) expect([form, heads.has(head)]).toEqual([form, false])
  })

  it('are folded when read', () => {
    expect(parseFormList('رئيس\tرؤساء\n', 'x').get(fold('رؤساء'))).toBe('رييس')
  })

  it.each(['كلمة', 'كلمة\t', '\tكلمات', 'كلمة\tكلمات,كلم', 'a\tb', 'كلمة\tكلم\tكلمات'])(
    'refuse %j',
    (line) => {
      expect(() => parseFormList(line, 'list.tsv')).toThrow(/list\.tsv, line 1/)
    },
  )

  it('refuse a form with two heads', () => {
    expect(() => parseFormList('زمن\tأزمنة\nزمان\tأزمنة', 'x')).toThrow(/already/)
  })
})
