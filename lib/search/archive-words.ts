import { createSuggester, type Suggester } from '#lib/arabic/suggest.ts'
import type { CountedWord } from '#lib/arabic/vocabulary.ts'
import type { WordForms } from '#lib/archive/word-forms.ts'

/** The words that an archive's articles really have, by their folded form, and what can be suggested from them. */
export type ArchiveWords = {
  readonly words: ReadonlyMap<string, CountedWord>
  /** In how many articles each stands. */
  readonly frequency: ReadonlyMap<string, number>
  readonly suggester: Suggester
}

const known = new WeakMap<WordForms, ArchiveWords>()

/** Made when first asked for: it sorts all words of the archive. */
export function archiveWords(forms: WordForms): ArchiveWords {
  const made = known.get(forms) ?? make(forms)
  known.set(forms, made)
  return made
}

function make(forms: WordForms): ArchiveWords {
  const words = new Map<string, CountedWord>()
  for (const counted of forms.all()) words.set(counted.word, counted)
  const frequency = new Map(Array.from(words, ([word, { articles }]) => [word, articles]))
  return { words, frequency, suggester: createSuggester({ frequency }) }
}
