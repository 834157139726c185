import { isStopWord } from '#lib/arabic/stop-words.ts'
import { tokens } from '#lib/arabic/tokens.ts'
import { buildQuery } from '#lib/engine/build-query.ts'
import { countArticles, type CountedSearch } from '#lib/engine/count-articles.ts'
import { withQuery } from '#lib/query/change-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { joinParts, partsOf } from '#lib/query/query-parts.ts'
import type { QueryTree } from '#lib/query/query-tree.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import type { Archive } from './open-archive.ts'
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
  const { branches, isCut, leftOut } = buildQuery(state.query, state.exact, archive.queryStem)
  if (state.exact || branches.length !== 1 || isCut || leftOut.length > 0) return []
  const words = partsOf(state.query).filter(hasForms).slice(0, shown.words)
  const found = words.map((word) => listForms(archive, state, word))
  const forms = found.flatMap((one) => one.forms)
  const counts = await countArticles(archive.engine, forms.map(toCounted(archive)))
  return found
    .map(({ word, forms: own, more }) => ({
      word: word.text,
      forms: own
        .map((form) => toView(form, counts[forms.indexOf(form)] ?? 0))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count),
      more,
    }))
    .filter(isTelling)
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
  const isWord = (part: QueryTree) =>
    part.kind === 'word' && part.text === word.text && part.field === word.field
  return {
    spelling,
    only: withQuery(state, joinParts(parts.map((part) => (isWord(part) ? written : part)))),
    without: withQuery(state, joinParts([...parts, { kind: 'not', part: written }])),
  }
}

function toCounted({ queryStem }: Archive): (form: Form) => CountedSearch {
  return ({ only }) => ({ state: only, branches: buildQuery(only.query, false, queryStem).branches })
}

function toView({ spelling, only, without }: Form, count: number): FormView {
  return { spelling, count, onlyHref: searchHref(only), withoutHref: searchHref(without) }
}

/** A word found in one form alone, as it was typed, says nothing new. */
function isTelling({ word, forms }: MatchedWord): boolean {
  return forms.length > 1 || forms.some(({ spelling }) => tokens(spelling).join() !== tokens(word).join())
}
