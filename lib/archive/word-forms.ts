import { fold } from '#lib/arabic/fold.ts'
import { isStopWord } from '#lib/arabic/stop-words.ts'
import type { CountedWord } from '#lib/arabic/vocabulary.ts'

/** The written forms of an archive's words by their stems: موسكو stands as موسكو, وموسكو and بموسكو. */
export type WordForms = {
  /** Of one stem, the most frequent first. Empty when no article has it, or when it is too rare to be kept. */
  readonly ofStem: (stem: string) => readonly CountedWord[]
  /** In how many articles a stem occurs, about: an article with two of its forms counts twice. */
  readonly articlesOf: (stem: string) => number
  /** All of them, in no order. */
  readonly all: () => Generator<CountedWord>
}

/** Words of fewer articles are not kept: in a large archive they are typing mistakes, and half of all words. */
export function fewestArticles(articles: number): number {
  return articles > 200_000 ? 3 : articles > 20_000 ? 2 : 1
}

/**
 * How many lines follow, then one a stem: the stem, a tab, and `spelling count` for each form, tabs between. Stop words have
 * no stem.
 */
export function serializeWordForms(words: Iterable<CountedWord>, stem: (word: string) => string): string {
  const byStem = new Map<string, CountedWord[]>()
  for (const counted of words) {
    if (isStopWord(counted.word)) continue
    const key = stem(counted.word)
    const forms = byStem.get(key)
    if (forms === undefined) byStem.set(key, [counted])
    else forms.push(counted)
  }
  const lines = [...byStem].map(([key, forms]) => `${key}\t${forms.sort(mostFirst).map(write).join('\t')}`)
  return [String(lines.length), ...lines].join('\n')
}

function mostFirst(a: CountedWord, b: CountedWord): number {
  return b.articles - a.articles || (a.word < b.word ? -1 : 1)
}

/** A number is kept as it is folded: «1,000» says nothing about how 1000 is usually written. */
function write({ word, articles, spelling }: CountedWord): string {
  return `${fold(spelling) === word ? spelling : word} ${String(articles)}`
}

/** What `serializeWordForms` wrote; a line is read when its stem is first asked for. Throws a SyntaxError when it was cut off. */
export function parseWordForms(text: string): WordForms {
  const [count, ...written] = text.split('\n')
  if (count !== String(written.length))
    throw new SyntaxError('These are not the word forms of a whole build.')
  const lines = new Map<string, string>()
  for (const line of written) {
    const tab = line.indexOf('\t')
    lines.set(line.slice(0, tab), line.slice(tab + 1))
  }
  const ofStem = (stem: string) => (lines.get(stem) ?? '').split('\t').filter(Boolean).map(readForm)
  return {
    ofStem,
    articlesOf: (stem) => ofStem(stem).reduce((sum, { articles }) => sum + articles, 0),
    all: function* () {
      for (const stem of lines.keys()) yield* ofStem(stem)
    },
  }
}

function readForm(written: string): CountedWord {
  const space = written.lastIndexOf(' ')
  const spelling = written.slice(0, space)
  return { word: fold(spelling), articles: Number(written.slice(space + 1)), spelling }
}
