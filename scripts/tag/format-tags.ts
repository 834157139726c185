import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { createLabels, labelsOfOpenOrganizations } from '#lib/enrich/labels.ts'
import type { Tags } from '#lib/enrich/tags.ts'
import type { StoryLine } from './parse-line.ts'

/** The contract's output line. */
export function formatTagsJson({ id }: StoryLine, tags: Tags): string {
  return JSON.stringify({ id, ...tags })
}

/** For reading: each value with its label and the words that say so; `*` marks what the story is about. */
export function formatTagsView({ id, title }: StoryLine, tags: Tags, gazetteer: Gazetteer): string {
  const labels = createLabels(gazetteer)
  const open = labelsOfOpenOrganizations(tags.mentions)
  const main = new Set([...tags.countriesMain, ...tags.organizationsMain, ...tags.personsMain])
  const show = (value: string, label: string) =>
    `  ${main.has(value) ? '*' : ' '} ${value}  ${label}  ${formsOf(value, tags)}`
  return [
    `${id}  ${title}`,
    ...tags.countries.map((iso) => show(iso, labels.country(iso).ar)),
    ...tags.organizations.map((value) => show(value, open.get(value) ?? labels.organization(value).ar)),
    ...tags.persons.map((id) => show(id, labels.person(id).ar)),
  ].join('\n')
}

function formsOf(id: string, { mentions }: Tags): string {
  const named = mentions.filter((mention) => mention.id === id)
  return [...new Set(named.map(({ form, rule }) => `${form} (${rule})`))].join(', ')
}
