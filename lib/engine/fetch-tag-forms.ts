import { z } from 'zod'
import { facetIds, mapFacets, type FacetId } from '#lib/query/search-state.ts'
import type { EngineConnection } from './connect-engine.ts'
import { askEngine } from './errors.ts'
import { quoteValue } from './filters.ts'
import { fullArticleSchema } from './found-article.ts'
import { indexNames } from './index-settings.ts'
import type { Counts } from './search-articles.ts'
import { readTagForm, writeTagForm, type TagForm } from './tag-form.ts'

/** A form and how many articles name the value in it. */
export type CountedForm = TagForm & { readonly articles: number }

/** How many articles each facet value has, and how many name it in which words. */
export type TagCounts = {
  readonly values: Readonly<Record<FacetId, Counts>>
  readonly forms: readonly CountedForm[]
}

const distributionSchema = z.object({
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())),
})

/** Of the whole archive. */
export async function countTagForms({ client, run }: EngineConnection): Promise<TagCounts> {
  const search = () =>
    client.index(indexNames.articles).search('', { limit: 0, facets: [...facetIds, 'tagForms'] })
  const reply = await askEngine('count the forms of names', () => run(search))
  const { facetDistribution: found } = distributionSchema.parse(reply)
  const forms = Object.entries(found.tagForms ?? {}).flatMap(([value, articles]) => {
    const form = readTagForm(value)
    return form ? [{ ...form, articles }] : []
  })
  return { values: mapFacets((facet) => new Map(Object.entries(found[facet] ?? {}))), forms }
}

const exampleSchema = fullArticleSchema.pick({ id: true, title: true, body: true, mentions: true })

/** An article that names a value in a form. */
export type FormExample = z.infer<typeof exampleSchema>

const repliesSchema = z.object({ results: z.array(z.object({ hits: z.array(exampleSchema) })) })

/** Articles that use each of the forms, so many of each. */
export async function fetchFormExamples(
  { client, run }: EngineConnection,
  forms: readonly TagForm[],
  most: number,
): Promise<FormExample[][]> {
  if (forms.length === 0) return []
  const queries = forms.map(({ facet, ...form }) => ({
    indexUid: indexNames.articles,
    q: '',
    filter: `tagForms = ${quoteValue(writeTagForm({ ...form, type: facet }))}`,
    limit: most,
    attributesToRetrieve: Object.keys(exampleSchema.shape),
  }))
  const reply = await askEngine('fetch examples', () => run(() => client.multiSearch({ queries })))
  return repliesSchema.parse(reply).results.map(({ hits }) => hits)
}
