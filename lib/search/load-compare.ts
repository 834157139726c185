import { parseComparison, type Comparison } from '#lib/query/compare-address.ts'
import { unknownValue } from '#lib/query/search-state.ts'
import { readAccount } from '#lib/engine/read-account.ts'
import { compareArticles } from './compare-articles.ts'
import { compareSources } from './compare-sources.ts'
import type { CompareView, SourceChoices } from './compare-view.ts'
import { findArticle } from './load-article.ts'
import { isKnownValue, nameValues } from './name-values.ts'
import { askLiveArchive, indexedOn, openLiveArchive, type Archive } from './open-archive.ts'

/** The page that sets two articles, or two sources, side by side. */
export async function loadCompare(parameters: URLSearchParams): Promise<CompareView> {
  const archive = await openLiveArchive()
  const asked = parseComparison(parameters, (facet, id) => isKnownValue(archive, facet, id))
  const { comparison, missing } = await compare(archive, asked)
  return { comparison, missing, choices: listChoices(archive, asked), indexed: indexedOn(archive) }
}

async function compare(
  archive: Archive,
  asked: Comparison,
): Promise<Pick<CompareView, 'comparison' | 'missing'>> {
  if (asked.kind === 'nothing') return { comparison: null, missing: [] }
  if (asked.kind === 'articles') {
    const [one, two] = await Promise.all([findArticle(asked.a), findArticle(asked.b)])
    const missing = [...(one ? [] : [asked.a]), ...(two ? [] : [asked.b])]
    return { comparison: one && two ? compareArticles(one, two) : null, missing }
  }
  const missing = [asked.a, asked.b].filter(
    (id) => id !== unknownValue && !isKnownValue(archive, 'source', id),
  )
  if (missing.length > 0) return { comparison: null, missing }
  const { answer } = await askLiveArchive(async (live) => ({
    comparison: await compareSources(live, asked),
    account: await readAccount(live.engine),
  }))
  return { comparison: answer.comparison, missing }
}

function listChoices({ names }: Archive, asked: Comparison): SourceChoices {
  const { label } = nameValues(names)
  const sources = Object.keys(names.source)
    .map((id) => ({ id, label: label('source', id) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
  const [a, b] = asked.kind === 'articles' ? [null, null] : [asked.a, asked.b]
  return { sources, a, b }
}
