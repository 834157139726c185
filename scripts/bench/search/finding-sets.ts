import { makeAttachedSets } from './attached-sets.ts'
import type { Corpus } from './documents.ts'
import { makeNameSet } from './name-set.ts'
import { makeNumberSet } from './number-set.ts'
import { makePlainSet } from './plain-set.ts'
import { makePluralSet } from './plural-set.ts'
import type { QuerySet } from './query-set.ts'
import { makeSpellingSet } from './spelling-set.ts'
import type { WordIndex } from './word-index.ts'

/** Words asked in one written form where texts have another. All made by counting, none by choosing. */
export function makeFindingSets({ documents }: Corpus, index: WordIndex): QuerySet[] {
  return [
    ...makeAttachedSets(index),
    makeSpellingSet(documents, index),
    makeNumberSet(documents, index),
    makeNameSet(index),
    makePluralSet(index),
    makePlainSet(index),
  ]
}
