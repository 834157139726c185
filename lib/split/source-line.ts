import { countWords, dropInvisible, foldedSet, foldLine } from './fold-line.ts'
import { readDate } from '#lib/dates/read-date.ts'
import type { PageRules } from './page-rules.ts'

/** What a line says about where and when a story was published. */
export type Publication = { readonly outlet: string; readonly place?: string; readonly date?: string }

const LONGEST_LINE = 160
const SOURCE_LABEL = /^(?:المصدر|مصدر الخبر|نقلا عن|source)\s*[:|/\u2013\u2014-](?<rest>.*)$/iu // en dash, em dash
const PART_BREAK = /\s+[-\u2013\u2014|/+]\s+|[،,+|]/ // hyphen, en dash, em dash
const AROUND_NAME = /^[\s:("«\u201C\u201D-]+|[\s):".»\u201C\u201D-]+$/g

/** «المصدر: موسكو - إرم نيوز», «المصدر: وكالات», «نقلا عن: رويترز». */
export function readSourceLine(text: string, rules: PageRules): Publication | undefined {
  if (text.length > LONGEST_LINE) return undefined
  const plain = dropInvisible(text).replace(/[\u0640\u064B-\u0652]/g, '') // tatweel, vowel marks
  const rest = SOURCE_LABEL.exec(plain)?.groups?.['rest']
  if (rest === undefined || rest.trim().split(/\s+/).length > 9) return undefined
  return readPlaceAndOutlet(rest, rules)
}

/** «موسكو - إرم نيوز» or «الشرق الأوسط - لندن»: the known name is the outlet, else the last part is. */
export function readPlaceAndOutlet(text: string, rules: PageRules): Publication {
  const parts = text
    .split(PART_BREAK)
    .map(cleanName)
    .filter((part) => part !== '')
  const isKnown = (part: string): boolean => rules.outletIn(foldLine(part)) !== undefined
  const outlet = parts.find(isKnown) ?? parts.at(-1) ?? ''
  const place = parts.find((part) => part !== outlet && !isKnown(part) && countWords(foldLine(part)) <= 3)
  return place === undefined ? { outlet } : { outlet, place }
}

const PUBLISHED = foldedSet(['نشر', 'نشرت', 'نشره'])
const INSIDE = foldedSet(['في', 'فى', 'على', 'ب'])
const ON_DAY = foldedSet(['يوم', 'بتاريخ', 'تاريخ'])

/** «نشر في الشروق يوم 12 - 03 - 2013»: the outlet stands between «نشر في» and «يوم». */
export function readPublicationLine(text: string): Publication | undefined {
  if (text.length > LONGEST_LINE) return undefined
  const words = dropInvisible(text).split(/\s+/)
  const keys = words.map(foldLine)
  if (!PUBLISHED.has(keys[0] ?? '') || !INSIDE.has((keys[1] ?? '').replace(/ :$/, ''))) return undefined
  const day = keys.findIndex((key, at) => at > 2 && ON_DAY.has(key))
  if (day < 0 || day > 9 || !/\d/.test(keys.slice(day).join(' '))) return undefined
  const date = readDate(words.slice(day + 1).join(' '))
  const outlet = cleanName(words.slice(2, day).join(' '))
  return date === undefined ? { outlet } : { outlet, date }
}

export function cleanName(name: string): string {
  return name.replace(AROUND_NAME, '')
}
