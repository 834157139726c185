import { tokens } from '#lib/arabic/tokens.ts'
import type { Doubt, ReadFile } from '#lib/archive/file-account.ts'
import type { StoryDraft } from './make-articles.ts'

/** What was read from a file. */
export type Reading = Pick<ReadFile, 'lines' | 'dropped'> & {
  readonly drafts: readonly StoryDraft[]
  readonly suspects: readonly Doubt[]
  readonly failures: readonly Doubt[]
}

/** More than a long book: no piece of news, and more than one request to the search engine may carry. */
const mostCharacters = 3_000_000
/** The engine numbers the words of a text with 16 bits and drops what comes after without a word (tried with 1.21). */
const mostWords = 65_000

/** Stories that are too long: refused when nothing can be done with them, else a suspect. */
export function checkLengths(reading: Reading): Reading {
  const { drafts, suspects, failures } = reading
  const giants = drafts.filter(isGiant)
  const long = drafts.filter((draft) => !isGiant(draft) && isLong(draft))
  if (giants.length + long.length === 0) return reading
  const cutIt = 'Cut the file into its stories.'
  const refuse = `The story here is longer than ${String(mostCharacters)} characters. ${cutIt}`
  const doubt = `Of the story here only the first ${String(mostWords)} words can be searched. ${cutIt}`
  return {
    ...reading,
    drafts: drafts.filter((draft) => !isGiant(draft)),
    suspects: [...suspects, ...long.map((draft) => describe(draft, doubt))],
    failures: [...failures, ...giants.map((draft) => describe(draft, refuse))],
  }
}

function isGiant({ title, body }: StoryDraft): boolean {
  return title.length + body.length > mostCharacters
}

function isLong({ body }: StoryDraft): boolean {
  return body.length > mostWords && tokens(body).length > mostWords
}

function describe({ provenance }: StoryDraft, reason: string): Doubt {
  return { line: provenance.startLine, reason }
}
