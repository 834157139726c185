import { makeVocabulary, type Vocabulary } from './vocabulary.ts'

/** The base list as it is kept in git: the number of articles counted, then one word a line, the frequent first. */
export function formatBaseWords(vocabulary: Vocabulary): string {
  const rows = [...vocabulary.frequency].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return [`articles\t${vocabulary.articles}`, ...rows.map(([word, count]) => `${word}\t${count}`), ''].join(
    '\n',
  )
}

export function parseBaseWords(text: string): Vocabulary {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  return makeVocabulary(
    countOf(head, 1),
    lines.map((line, index) => [wordOf(line), countOf(line, index + 2)]),
  )
}

function wordOf(line: string): string {
  return line.slice(0, line.indexOf('\t'))
}

function countOf(line: string, number: number): number {
  const count = Number(line.slice(line.indexOf('\t') + 1))
  if (Number.isInteger(count) && count > 0 && wordOf(line) !== '') return count
  throw new Error(`base-words.tsv, line ${number}: expected a word, a tab and a count, found «${line}»`)
}
