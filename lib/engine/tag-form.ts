import type { Mention, MentionRule } from '#lib/article/mention.ts'
import { namedFacets, type NamedFacet } from '#lib/query/search-state.ts'
import { mentionSchema } from './found-article.ts'

/** In which words an article names a value, and by which rule they were known. */
export type TagForm = {
  readonly facet: NamedFacet
  readonly id: string
  readonly rule: MentionRule
  readonly form: string
}

/** The facet in which a mention's value stands: agencies are organisations. */
export function facetOf({ type }: Pick<Mention, 'type'>): NamedFacet {
  return type === 'agency' ? 'organization' : type
}

/** A form as one facet value of the engine: counted and filtered like any other. The words come last, since they may be cut. */
export function writeTagForm({
  type,
  id,
  rule,
  form,
}: Pick<Mention, 'type' | 'id' | 'rule' | 'form'>): string {
  return [facetOf({ type }), id, rule, form.toWellFormed()].join('\t')
}

/** Null for what `writeTagForm` did not write. */
export function readTagForm(value: string): TagForm | null {
  const [named, id, rule, ...form] = value.split('\t')
  const facet = namedFacets.find((one) => one === named)
  const known = mentionSchema.shape.rule.safeParse(rule)
  if (!known.success || !id || !facet) return null
  return { facet, id, rule: known.data, form: form.join(' ') }
}
