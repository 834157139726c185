import type { OrganizationSight } from './organization-sight.ts'
import type { Tokens } from './tokenize.ts'

/**
 * «الاتحاد الأفريقي لكرة القدم … وقال الاتحاد الأفريقي»: in an article on sport the short name is the federation's, not the African
 * Union's, unless the union is also named in words that only it has.
 */
export function readShortNames(sights: readonly OrganizationSight[], tokens: Tokens): OrganizationSight[] {
  const federations = sights.filter(({ type, from, to }) => type === 'sport' && to - from > 2)
  if (federations.length === 0) return [...sights]
  const nameOf = ({ from, to, cut }: OrganizationSight) => tokens.words.slice(from, to).join(' ').slice(cut)
  const longOf = (short: string) => federations.find((long) => nameOf(long).startsWith(`${short} `))
  const isShortOnly = (id: string) =>
    sights.every((sight) => sight.id !== id || longOf(nameOf(sight)) !== undefined)
  return sights.map((sight) => {
    const long = sight.to - sight.from === 2 && sight.type !== 'sport' ? longOf(nameOf(sight)) : undefined
    if (long === undefined || !isShortOnly(sight.id)) return sight
    return { ...sight, id: long.id, type: long.type, hidesCountry: long.hidesCountry }
  })
}
