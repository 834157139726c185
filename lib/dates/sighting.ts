import type { Calendar } from './calendar-date.ts'
import type { DateWord } from './date-words.ts'

/** One date among the words: from word `first` to before word `next`. Without a value it is no date that can be. */
export type Sighting = {
  readonly calendar: Calendar
  readonly value: string | undefined
  readonly first: number
  readonly next: number
}

/** The words of a text and, if it is known, its day of publication. */
export type DatedWords = { readonly words: readonly DateWord[]; readonly published: string | undefined }
