import { isDefinite, rawWord, wordAfter, wordBefore } from './country-sight.ts'
import type { Body, BodyHead, EntityEntry, Gazetteer, OrganizationAlias } from './gazetteer.ts'
import { nationalityAt, nationalityOf, type ArticleCountries } from './nationality.ts'
import {
  bodySight,
  sightOf,
  type FoundOrganizations,
  type OpenSight,
  type OrganizationSight,
} from './organization-sight.ts'
import type { PhraseMatch } from './phrase-trie.ts'
import { resolveOrganizations } from './resolve-organizations.ts'
import type { Tokens } from './tokenize.ts'

export function findOrganizations(
  matches: readonly PhraseMatch<EntityEntry>[],
  tokens: Tokens,
  gazetteer: Gazetteer,
  article: ArticleCountries,
): FoundOrganizations {
  const sure: OrganizationSight[] = []
  const open: OpenSight[] = []
  for (const match of matches) {
    const read = readMatch(match, tokens, gazetteer, article)
    if (read === null) continue
    if ('id' in read) sure.push(read)
    else open.push(read)
  }
  const { sights, unresolved } = resolveOrganizations(sure, open, { tokens, gazetteer, countries: article })
  return { sights: sights.map((sight) => nameBody(sight, gazetteer)), unresolved }
}

/** «وزارة الدفاع» in an article about the United States is the Pentagon. */
function nameBody(sight: OrganizationSight, { namedBodies }: Gazetteer): OrganizationSight {
  const known = namedBodies.get(sight.id)
  if (!known) return sight
  const { id, type, hidesCountry } = known
  return { ...sight, id, type, hidesCountry }
}

function readMatch(
  match: PhraseMatch<EntityEntry>,
  tokens: Tokens,
  gazetteer: Gazetteer,
  article: ArticleCountries,
): OrganizationSight | OpenSight | null {
  const { heads, aliases } = partEntries(match)
  if (heads.length + aliases.length === 0) return null
  const at = { from: match.from, to: match.to, cut: match.found[0]?.cut ?? 0 }
  for (const head of heads) {
    if (head.short && !standsAlone(tokens, match.from, gazetteer)) continue
    const nationality = nationalityOf(head, tokens, match.to, gazetteer, article)
    if (nationality) return bodySight({ ...at, to: nationality.to }, nationality.iso, head.body)
  }
  const meant = aliases.filter(
    (alias) => isAllowed(alias, at, tokens) && !isForeign(alias, at.to, tokens, gazetteer, article),
  )
  return readAliases(at, meant, heads)
}

/** The heads of bodies and the aliases of organisations among what a phrase may name. */
function partEntries({ found }: PhraseMatch<EntityEntry>) {
  const heads: BodyHead[] = []
  const aliases: OrganizationAlias[] = []
  for (const { value } of found) {
    if (value.kind === 'body') heads.push(value.head)
    else if (value.kind === 'alias') aliases.push(value.alias)
  }
  return { heads, aliases }
}

function readAliases(
  at: Pick<OpenSight, 'from' | 'to' | 'cut'>,
  aliases: readonly OrganizationAlias[],
  heads: readonly BodyHead[],
): OrganizationSight | OpenSight | null {
  const bodies: Body[] = []
  for (const { body, short, tail } of heads) if (!short && tail === null) bodies.push(body)
  const strong = aliases.find((alias) => alias.strength === 'strong')
  if (strong && bodies.length === 0) return sightOf(at, strong)
  if (aliases.length + bodies.length === 0) return null
  return { from: at.from, to: at.to, cut: at.cut, aliases, bodies }
}

/** «السياسة الخارجية الروسية» and «وزيرة الخارجية» are not the ministry. */
function standsAlone(tokens: Tokens, from: number, gazetteer: Gazetteer): boolean {
  const before = wordBefore(tokens, from)
  return !isDefinite(before) && !gazetteer.words.has('minister', before)
}

/** «صحيفة الشروق الجزائرية» is not the Egyptian paper. */
function isForeign(
  { organization: { home } }: OrganizationAlias,
  to: number,
  tokens: Tokens,
  gazetteer: Gazetteer,
  article: ArticleCountries,
): boolean {
  const nationality = home === null ? null : nationalityAt(tokens, to, gazetteer, article)
  return nationality !== null && nationality.iso !== home
}

function isAllowed(alias: OrganizationAlias, at: { from: number; to: number }, tokens: Tokens): boolean {
  const { notBefore, notAfter } = alias.organization
  if (alias.capitals && !/^[A-Z]+$/.test(rawWord(tokens, at.from).replace(/^[^A-Z]+/i, ''))) return false
  return !notBefore?.(wordAfter(tokens, at.to)) && !notAfter?.(wordBefore(tokens, at.from))
}
