import { foldLine } from './fold-line.ts'

/** The months as the Arab press writes them: Egypt and the Gulf, the Levant, Tunisia and Algeria, Morocco; English. */
const NAMES: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'february', 'feb'],
  ['مارس', 'اذار', 'march', 'mar'],
  ['ابريل', 'نيسان', 'افريل', 'april', 'apr'],
  ['مايو', 'ايار', 'ماي', 'may'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان', 'june', 'jun'],
  ['يوليو', 'يوليه', 'تموز', 'جويليه', 'يوليوز', 'july', 'jul'],
  ['اغسطس', 'اب', 'اوت', 'غشت', 'august', 'aug'],
  ['سبتمبر', 'ايلول', 'شتنبر', 'september', 'sep', 'sept'],
  ['اكتوبر', 'تشرين الاول', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'november', 'nov'],
  ['ديسمبر', 'كانون الاول', 'دجنبر', 'december', 'dec'],
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) =>
    names.map((name): [string, number] => [joinMonths(foldLine(name)), index + 1]),
  ),
)

/** «كانون الثاني» is two words in the text and one here. */
export function joinMonths(key: string): string {
  return key.replace(/(?<first>كانون|تشرين) (?=الثاني|الاول)/g, '$<first>_')
}

/** 1-12 for a folded month name of any of the four vocabularies (or English). */
export function monthNumber(word: string): number | undefined {
  return MONTHS.get(word)
}
