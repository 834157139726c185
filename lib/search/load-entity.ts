import { fetchFormExamples, type CountedForm, type FormExample } from '#lib/engine/fetch-tag-forms.ts'
import type { NamedFacet } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import { valueHref } from './build-result.ts'
import { doubtForms } from './doubt-forms.ts'
import { entitiesHref } from './entities-address.ts'
import type { EntityView, ExampleOfForm } from './entities-view.ts'
import { askTagCounts, nameInOtherLanguage } from './load-entities.ts'
import { findName, nameValues } from './name-values.ts'
import { indexedOn, openLiveArchive } from './open-archive.ts'

/** Examples of a form, forms with examples, and letters of text on each side. */
const most = { examples: 3, forms: 40, around: 60 } as const

/** The page of one country, organisation or person; null when no article names it and no table knows it. */
export async function loadEntity(facet: NamedFacet, id: string): Promise<EntityView | null> {
  const archive = await openLiveArchive()
  const counts = await askTagCounts(archive)
  const name = findName(archive.names, facet, id)
  const articles = counts.values[facet].get(id) ?? 0
  if (!name && articles === 0) return null
  const own = counts.forms.filter((form) => form.facet === facet && form.id === id)
  const shown = [...own].sort((a, b) => b.articles - a.articles).slice(0, most.forms)
  const examples = await fetchFormExamples(archive.engine, shown, most.examples)
  return {
    ...{ facet, id, articles, label: nameValues(archive.names).label(facet, id) },
    otherLabel: nameInOtherLanguage(archive, facet, id),
    searchHref: valueHref(facet, id),
    listHref: entitiesHref({ facet, show: 'all', find: '', page: 1 }),
    sure: name?.sure ?? [],
    other: name?.other ?? [],
    forms: doubtForms(shown, articles).map((view, at) => ({
      ...view,
      examples: (examples[at] ?? []).flatMap((article) => quoteForm(article, shown[at])),
    })),
    indexed: indexedOn(archive),
  }
}

/** The first place where the article uses the form, with the words around. */
function quoteForm(article: FormExample, form: CountedForm | undefined): ExampleOfForm[] {
  const place = article.mentions.find((one) => one.id === form?.id && one.form === form.form)
  if (!place) return []
  const text = article[place.field]
  const before = text.slice(Math.max(0, place.start - most.around), place.start)
  const after = text.slice(place.end, place.end + most.around)
  return [
    {
      href: `/articles/${article.id}`,
      title: article.title || words.list.untitled,
      before: before.replace(/^\S*\s/, '').toWellFormed(),
      form: text.slice(place.start, place.end),
      after: after.replace(/\s\S*$/, '').toWellFormed(),
    },
  ]
}
