import { bearsDate } from './bears-date.ts'
import { countWords, foldedSet, foldLine } from './fold-line.ts'
import { isOtherField } from './field-label.ts'
import { readHeading } from './read-heading.ts'
import { readListLine } from './list-lines.ts'
import type { PageLine } from './page-lines.ts'
import type { PageRules, RuleHit } from './page-rules.ts'
import { readDate } from '#lib/dates/read-date.ts'
import { isRelatedOpener, type RelatedOpener } from './related-opener.ts'
import { readShortMark } from './short-marks.ts'
import { type Publication, readPlaceAndOutlet, readPublicationLine, readSourceLine } from './source-line.ts'

/** What a line is on its own, before its neighbours are asked. */
export type LineSign =
  | { readonly kind: 'text' | 'separator' | 'ticker' | 'navigation' | 'byline' | 'end' | 'hashtags' }
  | { readonly kind: 'heading'; readonly level: number; readonly title: string }
  | ({ readonly kind: 'furniture'; readonly anywhere: boolean } & RuleHit)
  | ({ readonly kind: 'footer' | 'boilerplate' } & RuleHit)
  | { readonly kind: 'related'; readonly opener: RelatedOpener }
  | ({ readonly kind: 'source' | 'publication' | 'outlet' } & Publication)
  | { readonly kind: 'date'; readonly date?: string }

const LONGEST_FURNITURE = 60
const TEXT: LineSign = { kind: 'text' }
const SEPARATOR = /^(?:[*=_~#+.\u0640\u2013\u2014\u2022\u2026\u00B7\u25CF-]\s*){3,}$|^[*\u2014\u2022\u2026]$/ // tatweel, dashes, bullets, ellipsis, dots
const BYLINE_LABEL =
  /^(?:كتبت?|كتبه|بقلم|إعداد|اعداد|ترجمة|تحرير|تقرير|تصوير|متابعة|حوار|حاوره|حاورته|أجرى الحوار|تغطية|رصد|الكاتب|المحرر|مراسل\S*|by)\s*[:/|\u2013-]\s*\S/iu
/** «كتبت مريم الزهراني», «بقلم فلان»: no colon, so no more than a name may follow. */
const BARE_BYLINE = /^(?:كتب|كتبت|كتبه|كتبها|بقلم|بواسطه) \S/
/** Cheap first looks, for pages of a million lines. */
const MAY_STATE_SOURCE = /^(?:المصدر|مصدر|نقلا|source)/
const PLACE_BREAK = /[:\u2013\u2014|/+،,-]/ // en dash, em dash
const ENDINGS = foldedSet(['انتهى', 'انتهت', 'النهاية', 'تمت'])
/** «انتهى ح.م»: the end, and who wrote it. */
const END_AND_INITIALS = /^(?:انتهي|انتهت)(?: \p{L}{1,2}){1,4}$/u
/** Words that stand between stories as a row of stars does. */
const NEXT_STORY = foldedSet([
  ...['المقال التالي', 'الخبر التالي', 'الموضوع التالي', 'المادة التالية', 'القصة التالية', 'التقرير التالي'],
  ...['next article', 'next story'],
])
const ADDRESS =
  /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?:[a-z0-9-]+\.)+(?:com|net|org|tv|news))$/i
const BRACKETS = /^[{}[\],]{1,4}$/
const NEWS_NAME = /(?:^| )(?:نيوز|برس|اونلاين|اون لاين)$/

export function readSign(line: PageLine, rules: PageRules): LineSign {
  if (line.key === '') {
    if (BRACKETS.test(line.text)) return { kind: 'boilerplate', reason: 'markup', profile: '*' }
    return SEPARATOR.test(line.text.slice(0, 200)) ? { kind: 'separator' } : TEXT
  }
  return readMarked(line) ?? readRuled(line.key, rules) ?? readNamed(line, rules) ?? readListed(line) ?? TEXT
}

function readMarked({ text }: PageLine): LineSign | undefined {
  const heading = text.length > 600 ? undefined : readHeading(text)
  if (heading !== undefined) return { kind: 'heading', ...heading }
  return text.startsWith('#') && text.split(/\s+/).every((word) => word.startsWith('#'))
    ? { kind: 'hashtags' }
    : undefined
}

function readRuled(key: string, rules: PageRules): LineSign | undefined {
  if (key.length < 24 && NEXT_STORY.has(key.replace(/ :$/, ''))) return { kind: 'separator' }
  const head = key.length > LONGEST_FURNITURE ? undefined : rules.head(key)
  if (head !== undefined)
    return { kind: 'furniture', ...head, anywhere: rules.boilerplate(key) !== undefined }
  const foot = rules.foot(key)
  if (foot !== undefined) return { kind: 'footer', ...foot }
  const dropped = rules.boilerplate(key)
  if (dropped !== undefined) return { kind: 'boilerplate', ...dropped }
  const opener = isRelatedOpener(key)
  return opener === undefined ? undefined : { kind: 'related', opener }
}

function readNamed({ text, key }: PageLine, rules: PageRules): LineSign | undefined {
  if (text.length > 160) return undefined
  const source = MAY_STATE_SOURCE.test(key) ? readSourceLine(text, rules) : undefined
  if (source !== undefined) return { kind: 'source', ...source }
  const publication = key.startsWith('نشر') ? readPublicationLine(text) : undefined
  if (publication !== undefined) return { kind: 'publication', ...publication }
  if (bearsDate(text, key)) return dateSign(text)
  if (isOtherField(text)) return { kind: 'boilerplate', reason: 'field', profile: '*' }
  if (ENDINGS.has(key) || END_AND_INITIALS.test(key)) return { kind: 'end' }
  if (isByline(text, key)) return { kind: 'byline' }
  const mark = readShortMark(text, key)
  if (mark !== undefined && !ADDRESS.test(text)) return { kind: 'boilerplate', reason: mark, profile: '*' }
  return readOutletLine(text, key, rules)
}

function readListed({ text }: PageLine): LineSign | undefined {
  const list = readListLine(text)
  return list === undefined ? undefined : { kind: list }
}

function dateSign(text: string): LineSign {
  const date = readDate(text)
  return date === undefined ? { kind: 'date' } : { kind: 'date', date }
}

function isByline(text: string, key: string): boolean {
  return countWords(key) <= 9 && (BYLINE_LABEL.test(text) || (BARE_BYLINE.test(key) && countWords(key) <= 6))
}

/** A line that is an outlet's name, with or without a place: «صدى الأفق نيوز», «لندن: «الشرق الأوسط»». */
function readOutletLine(text: string, key: string, rules: PageRules): LineSign | undefined {
  if (ADDRESS.test(text) || rules.outlet(key) !== undefined) return { kind: 'outlet', outlet: text }
  if (countWords(key) > 6) return undefined
  if (countWords(key) <= 4 && NEWS_NAME.test(key)) return { kind: 'outlet', outlet: text }
  if (!PLACE_BREAK.test(text)) return undefined
  const parts = readPlaceAndOutlet(text.replace(/:/g, ' - '), rules)
  const named = parts.place !== undefined && rules.outlet(foldLine(parts.outlet)) !== undefined
  return named ? { kind: 'outlet', ...parts } : undefined
}
