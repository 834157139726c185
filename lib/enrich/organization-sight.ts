import type { MentionRule } from '#lib/article/mention.ts'
import { bodyId } from './body-id.ts'
import type { Body, OrganizationAlias } from './gazetteer.ts'

/** An organisation recognised in a text. */
export type OrganizationSight = {
  readonly from: number
  readonly to: number
  readonly cut: number
  readonly id: string
  readonly type: string
  readonly rule: Extract<MentionRule, 'alias' | 'pattern'>
  readonly hidesCountry: boolean
}

/** Words that may name one of several organisations; only the whole article can tell. */
export type OpenSight = {
  readonly from: number
  readonly to: number
  readonly cut: number
  readonly aliases: readonly OrganizationAlias[]
  /** A state body without a nationality: «وزارة الدفاع» once the article has said whose. */
  readonly bodies: readonly Body[]
}

/** What was recognised, and names seen that stay unresolved: they take no facet value and no open pattern. */
export type FoundOrganizations = {
  readonly sights: readonly OrganizationSight[]
  readonly unresolved: readonly OpenSight[]
}

export function sightOf(
  at: Pick<OpenSight, 'from' | 'to' | 'cut'>,
  alias: OrganizationAlias,
): OrganizationSight {
  const { id, type, hidesCountry } = alias.organization
  return { from: at.from, to: at.to, cut: at.cut, id, type, rule: 'alias', hidesCountry }
}

/** `gov:RU:defence` */
export function bodySight(
  at: Pick<OpenSight, 'from' | 'to' | 'cut'>,
  iso: string,
  body: Body,
): OrganizationSight {
  const { type, hidesCountry } = body
  return {
    ...{ from: at.from, to: at.to, cut: at.cut },
    id: bodyId(iso, body),
    type,
    rule: 'pattern',
    hidesCountry,
  }
}
