import type { Mention } from '#lib/article/mention.ts'
import { isDefinite } from './country-sight.ts'
import type { Gazetteer } from './gazetteer.ts'
import { openLabel } from './labels.ts'
import { foldPhrase } from './letters.ts'
import { gap, tokenize, type Tokens } from './tokenize.ts'
import { wordsAround } from './words-around.ts'

/** A phrase that may name an organisation no table knows: a trigger with the definite words or the quoted name after it. */
export type UnlistedPhrase = {
  /** In folded letters. */
  readonly name: string
  /** As it is written here. */
  readonly form: string
  /** With a few words around. */
  readonly phrase: string
}

/** Too often no name to be tagged by itself («مجلس الوزراء», «حركة السير»), but worth a look when it comes often. */
const unsafe = [
  ...['مجلس', 'لجنة', 'هيئة', 'تنظيم', 'حركة', 'اتحاد', 'شركة', 'مؤسسة', 'جمعية', 'منظمة', 'مركز'],
  ...['رابطة', 'شبكة', 'مجموعة', 'دار', 'وكالة', 'حزب', 'جبهة', 'كتائب', 'لواء', 'مصرف', 'بنك', 'ديوان'],
].map(foldPhrase)

type TaggedTexts = {
  readonly title: string
  readonly body: string
  readonly mentions: readonly Pick<Mention, 'field' | 'start' | 'end'>[]
}

const mostWords = 5

/** The unlisted phrases of an article that is tagged; what is a mention is listed. */
export function findUnlisted({ title, body, mentions }: TaggedTexts, gazetteer: Gazetteer): UnlistedPhrase[] {
  const tokens = tokenize(`${title}\n${body}`)
  const offset = { title: 0, body: title.length + 1 }
  const spans = mentions.map(({ field, start, end }) => [start + offset[field], end + offset[field]] as const)
  const found: UnlistedPhrase[] = []
  for (let at = 0; at < tokens.words.length; at++) {
    const trigger = readTrigger(tokens.words[at] ?? '', gazetteer)
    const to = trigger === null ? at : endOfName(tokens, at + 1)
    if (trigger === null || to === at + 1) continue
    const start = tokens.starts[at] ?? 0
    const end = tokens.ends[to - 1] ?? start
    if (spans.some(([from, until]) => from < end && until > start)) continue
    const name = [trigger, ...tokens.words.slice(at + 1, to)].join(' ')
    const written = tokens.text.slice(end - lengthOf(tokens, at, to, trigger), end)
    found.push({ name, form: openLabel(written), phrase: wordsAround(tokens, at, to) })
    at = to - 1
  }
  return found
}

/** Without the particle: «بمجلس» begins where «مجلس» does. */
function lengthOf({ starts, ends, words }: Tokens, at: number, to: number, trigger: string): number {
  const cut = (words[at]?.length ?? 0) - trigger.length
  return (ends[to - 1] ?? 0) - (starts[at] ?? 0) - cut
}

function readTrigger(word: string, { openPatterns }: Gazetteer): string | null {
  const isTrigger = (bare: string) => unsafe.includes(bare) || openPatterns.has(bare)
  const bare = word.replace(/^[وفبكل]/, '')
  if (bare !== word && isTrigger(bare)) return bare
  return isTrigger(word) ? word : null
}

/** After the quoted name, or after the definite words in a row; the same place when there is neither. */
function endOfName(tokens: Tokens, from: number): number {
  const isQuoted = tokens.gaps[from] === gap.quote
  const limit = isQuoted ? mostWords + 1 : mostWords
  let to = from
  while (to - from < limit && continues(tokens, to, from, isQuoted)) to++
  return isQuoted && tokens.gaps[to] === gap.blank ? from : to
}

function continues({ words, gaps }: Tokens, at: number, from: number, isQuoted: boolean): boolean {
  if (words[at] === undefined) return false
  if (isQuoted) return at === from || gaps[at] === gap.blank
  return gaps[at] === gap.blank && isDefinite(words[at] ?? '')
}
