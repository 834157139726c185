import type { GazetteerRows, Row } from './gazetteer-rows.ts'
import type { Body, EntityEntry, Organization, OrganizationAlias, WordClasses } from './gazetteer.ts'
import { foldPhrase } from './letters.ts'
import { addPhrase, type PhraseTrie } from './phrase-trie.ts'
import { readEntity } from './read-entity.ts'

const typesThatHideTheirCountry = new Set(['agency', 'media', 'club'])

export function readOrganization(row: Row, classes: WordClasses): Organization {
  return {
    ...readEntity(row, classes),
    knownByTopic: !row.flags.has('no_topic'),
    hidesCountry: row.flags.has('hides_country') || typesThatHideTheirCountry.has(row.cell('type')),
  }
}

export function readBody(row: Row): Body {
  const gender = row.cell('gender') === 'f' ? 'feminine' : 'masculine'
  const labels = { labelAr: row.cell('label_ar'), labelEn: row.cell('label_en') }
  return { slug: row.cell('slug'), gender, ...labels, extends: row.flags.has('extends') }
}

export function addOrganizations(
  trie: PhraseTrie<EntityEntry>,
  rows: GazetteerRows,
  classes: WordClasses,
): void {
  for (const row of rows.organizations) addAliases(trie, row, readOrganization(row, classes))
  for (const row of rows.bodies) addHeads(trie, row)
}

function addAliases(trie: PhraseTrie<EntityEntry>, row: Row, organization: Organization): void {
  const takes = particleTest(row)
  for (const strength of ['strong', 'weak'] as const) {
    for (const written of organization[strength]) {
      const phrase = foldPhrase(written)
      const alias: OrganizationAlias = { organization, strength, capitals: isAcronym(written) }
      addPhrase(trie, phrase, { kind: 'alias', alias }, (particle) => takes(phrase, particle))
    }
  }
}

/** `no_clitics=آبل` takes no particle at all, `not_with=ب` none that ends so («بحماس» is "with zeal"). */
export function particleTest(row: Row): (phrase: string, particle: string) => boolean {
  const alone = new Set((row.flags.get('no_clitics') ?? []).map(foldPhrase))
  const barred = row.flags.get('not_with') ?? []
  return (phrase, particle) => !alone.has(phrase) && !barred.some((end) => particle.endsWith(end))
}

function addHeads(trie: PhraseTrie<EntityEntry>, row: Row): void {
  const body = readBody(row)
  for (const column of ['heads', 'short']) {
    for (const head of row.list(column)) {
      addPhrase(trie, foldPhrase(head), { kind: 'body', head: { body, short: column === 'short' } })
    }
  }
}

/** «NATO», «UNHCR»: all capitals and no more than a word. */
function isAcronym(written: string): boolean {
  return /^[A-Z]{2,6}$/.test(written)
}
