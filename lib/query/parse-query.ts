/** One condition of a query: a word, or a phrase whose words stand side by side; wanted or not wanted. */
export type QueryTerm = {
  readonly kind: 'word' | 'phrase'
  /** As typed, without quotes and minus. */
  readonly text: string
  readonly isExcluded: boolean
}

/** Opening quotes and the marks that may close them: analysts paste «», “”, ”“, „“, "" alike. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '\u00AB': '\u00BB\u00AB', // « closed by » (or another «)
  '\u00BB': '\u00AB\u00BB', // » the other way round
  '\u201C': '\u201D\u201C', // “ ”
  '\u201D': '\u201C\u201D', // ” “
  '\u201E': '\u201C\u201D', // „ “
}
const minus = /^[-\u2212\u2013]/

/**
 * Reads a query: words are all wanted, quotes make a phrase, a minus at the start of a word or phrase excludes it.
 * Never throws; a quote that is never closed is read as if it stood at the end.
 */
export function parseQuery(text: string): QueryTerm[] {
  const terms: QueryTerm[] = []
  let rest = text.trim()
  while (rest) {
    const [term, length] = readTerm(rest)
    if (/[\p{L}\p{N}]/u.test(term.text)) terms.push(term)
    rest = rest.slice(length).trimStart()
  }
  return terms
}

/** The first term of a text and how many characters it took (at least one). */
function readTerm(text: string): [QueryTerm, number] {
  const isExcluded = minus.test(text) && text.length > 1 && !/\s/.test(text.charAt(1))
  const start = isExcluded ? 1 : 0
  const closing = closers[text.charAt(start)]
  if (!closing) return readWord(text, start, isExcluded)
  const end = indexOfAny(text, closing, start + 1)
  const phrase = text.slice(start + 1, end).trim()
  return [{ kind: 'phrase', text: phrase, isExcluded }, end + 1]
}

function readWord(text: string, start: number, isExcluded: boolean): [QueryTerm, number] {
  let end = start + 1
  while (end < text.length && !/\s/.test(text.charAt(end)) && !(text.charAt(end) in closers)) end += 1
  return [{ kind: 'word', text: text.slice(start, end), isExcluded }, end]
}

function indexOfAny(text: string, characters: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (characters.includes(text.charAt(at))) return at
  return text.length
}

/** A term as it is typed: `parseQuery(printTerm(term))` gives the term back. */
export function printTerm({ kind, text, isExcluded }: QueryTerm): string {
  const sign = isExcluded ? '-' : ''
  return kind === 'phrase' ? `${sign}"${text.replaceAll('"', ' ')}"` : `${sign}${text}`
}
