import { arabicVersion } from '#lib/arabic/version.ts'
import type { LiveArchive } from '#lib/ingest/indexing/live-build.ts'
import type { Recipe } from './recipe.ts'

/** Which rules made an archive: the recipe's fingerprint, and the version of the Arabic ones; null when it was not recorded. */
export type Rules = { readonly recipe: string; readonly arabic: string | null }

/** Why an archive is made anew though perhaps no file of it has changed: the owner should not have to guess. */
export type Renewal =
  | { readonly kind: 'rules'; readonly madeAt: string; readonly before: Rules; readonly now: Rules }
  /** What a build keeps on disk is damaged, gone, or of a shape that this version does not know. */
  | { readonly kind: 'unusable'; readonly madeAt: string }

export function findRenewal(live: LiveArchive | null, recipe: Pick<Recipe, 'version'>): Renewal | null {
  if (live === null) return null
  const { account, build } = live
  const madeAt = account.indexedAt
  if (build === null) return { kind: 'unusable', madeAt }
  const { manifest } = build
  if (manifest.recipe === recipe.version) return null
  const before = { recipe: manifest.recipe, arabic: account.arabicVersion ?? null }
  return { kind: 'rules', madeAt, before, now: { recipe: recipe.version, arabic: arabicVersion } }
}
