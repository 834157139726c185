import { isStopWord } from '#lib/arabic/stop-words.ts'
import { arabicCandidates } from '#lib/arabic/transliterate.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { countArticles } from '#lib/engine/count-articles.ts'
import { withQuery } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { joinParts, partsOf } from '#lib/query/query-parts.ts'
import type { QueryTree } from '#lib/query/query-tree.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { archiveWords } from './archive-words.ts'
import { countedSearch } from './counted-search.ts'
import type { Archive } from './open-archive.ts'
import { readQuery } from './read-query.ts'
import type { FormView, MatchedWord } from './search-view.ts'

/** Words of a query whose forms are shown, and forms shown of each: every one is a count. */
const shown = { words: 3, forms: 6 } as const

type Word = Extract<QueryTree, { kind: 'word' }>

/** A written form of a word, and the searches that ask for it alone and for all but it. */
type Form = { readonly spelling: string; readonly only: SearchState; readonly without: SearchState }

/**
 * In which written forms each word of a query was found, and in how many of the articles found each stands: the counts are those
 * of the links, asked of the engine. Nothing for exact searches and for unions, whose words need not stand in an article.
 */
export async function findForms(archive: Archive, state: SearchState): Promise<MatchedWord[]> {
  const { branches, isCut, leftOut } = readQuery(archive, state)
  if (state.exact || branches.length !== 1 || isCut || leftOut.length > 0) return []
  const words = partsOf(state.query).filter(hasForms).slice(0, shown.words)
  const found = words.map((word) => ({
    ...listForms(archive, state, word),
    either: inEither(archive, state, word),
  }))
  const searches = found.flatMap(({ forms, either }) => [
    ...forms.map(({ only }) => only),
    ...(either ? [either.state] : []),
  ])
  const counts = await countArticles(
    archive.engine,
    searches.map((search) => countedSearch(archive, search)),
  )
  const countOf = (search: SearchState) => counts[searches.indexOf(search)] ?? 0
  return found
    .map(({ word, forms, more, either }) => ({
      word: word.text,
      forms: forms
        .map((form) => toView(form, countOf(form.only)))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
      more,
      inArabic: either && {
        label: either.spelling,
        href: searchHref(either.state),
        count: countOf(either.state),
      },
    }))
    .filter(isTelling)
}

/** A name typed in Latin letters, in the Arabic ones that the archive also has: telegram or تيليغرام. */
function inEither({ forms }: Archive, state: SearchState, word: Word) {
  const typed = tokens(word.text).join('')
  if (!/^[a-z]+$/.test(typed)) return null
  const known = archiveWords(forms)
  const [arabic = ''] = arabicCandidates(typed, known)
  const spelling = known.words.get(arabic)?.spelling
  if (spelling === undefined) return null
  const either: QueryTree = { kind: 'any', parts: [word, { ...word, text: spelling }] }
  const parts = partsOf(state.query).map((part) => (isSame(part, word) ? either : part))
  return { spelling, state: withQuery(state, joinParts(parts)) }
}

function isSame(part: QueryTree, { text, field }: Word): boolean {
  return part.kind === 'word' && part.text === text && part.field === field
}

/** One word as a reader types it: not `عام2017`, which is two, and no stop word, which has one form. */
function hasForms(part: QueryTree): part is Word {
  if (part.kind !== 'word') return false
  const [word, ...more] = tokens(part.text)
  return word !== undefined && more.length === 0 && !isStopWord(word)
}

function listForms({ forms, queryStem }: Archive, state: SearchState, word: Word) {
  const known = forms.ofStem(queryStem(tokens(word.text).join('')))
  const own = known.slice(0, shown.forms).map(({ spelling }) => toForm(state, word, spelling))
  return { word, forms: own, more: known.length - own.length }
}

function toForm(state: SearchState, word: Word, spelling: string): Form {
  const parts = partsOf(state.query)
  const written = { kind: 'phrase', text: spelling, field: word.field } as const
  return {
    spelling,
    only: withQuery(state, joinParts(parts.map((part) => (isSame(part, word) ? written : part)))),
    without: withQuery(state, joinParts([...parts, { kind: 'not', part: written }])),
  }
}

function toView({ spelling, only, without }: Form, count: number): FormView {
  return { spelling, count, onlyHref: searchHref(only), withoutHref: searchHref(without) }
}

/** A word found in one form alone, as it was typed, says nothing new. */
function isTelling({ word, forms, inArabic }: MatchedWord): boolean {
  const isOther = ({ spelling }: FormView) => tokens(spelling).join() !== tokens(word).join()
  return inArabic !== null || forms.length > 1 || forms.some(isOther)
}
