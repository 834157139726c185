import type { Row } from './gazetteer-rows.ts'
import type { Body, EntityEntry, Organization, OrganizationAlias, WordClasses } from './gazetteer.ts'
import { foldPhrase } from './letters.ts'
import type { NisbaGender } from './nisba.ts'
import { hidesItsCountry } from './entity-types.ts'
import { addPhrase, type PhraseTrie } from './phrase-trie.ts'
import { readEntity } from './read-entity.ts'

export function readOrganization(row: Row, classes: WordClasses): Organization {
  return {
    ...readEntity(row, classes),
    knownByTopic: !row.flags.has('no_topic'),
    hidesCountry: row.flags.has('hides_country') || hidesItsCountry(row.cell('type')),
    bodies: row.flags.get('is') ?? [],
  }
}

export function readBody(row: Row): Body {
  const type = row.flags.get('type')?.[0] ?? 'gov'
  return {
    slug: row.cell('slug'),
    type,
    gender: genders[row.cell('gender')] ?? 'masculine',
    labelAr: row.cell('label_ar'),
    labelEn: row.cell('label_en'),
    extends: row.flags.has('extends'),
    hidesCountry: hidesItsCountry(type),
  }
}

/** `p`: the nationality agrees with a plural, «نقابة الصحفيين المصريين». */
export const genders: Readonly<Record<string, NisbaGender>> = { m: 'masculine', f: 'feminine', p: 'other' }

export function addAliases(trie: PhraseTrie<EntityEntry>, row: Row, organization: Organization): void {
  const takes = particleTest(row)
  for (const strength of ['strong', 'weak'] as const) {
    const phrases = row.folded(strength)
    for (const [index, written] of row.list(strength).entries()) {
      const phrase = phrases[index] ?? ''
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

export function addHeads(trie: PhraseTrie<EntityEntry>, row: Row): void {
  const body = readBody(row)
  for (const column of ['heads', 'short']) {
    for (const head of row.list(column)) {
      const [start = '', end] = head.split('*').map(foldPhrase)
      const tail = end === undefined ? null : end.split(' ').filter(Boolean)
      addPhrase(trie, start, { kind: 'body', head: { body, short: column === 'short', tail } })
    }
  }
}

/** «NATO», «UNHCR»: all capitals and no more than a word. */
function isAcronym(written: string): boolean {
  return /^[A-Z]{2,6}$/.test(written)
}
