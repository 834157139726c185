import { arabicVersion } from '#lib/arabic/version.ts'
import type { LiveArchive } from '#lib/ingest/indexing/live-build.ts'
import type { Recipe } from './recipe.ts'

/** Which rules made an archive: the fingerprint of those that read it, and the version of the Arabic ones; null when it was not recorded. */
export type Rules = { readonly recipe: string; readonly arabic: string | null }

/** Why an archive is made or tagged anew though perhaps no file of it has changed: the owner should not have to guess. */
export type Renewal =
  | { readonly kind: 'rules'; readonly madeAt: string; readonly before: Rules; readonly now: Rules }
  /** Only names and tables that tag articles are others now: what was read is tagged again, no file is read. */
  | { readonly kind: 'tags'; readonly madeAt: string }
  /** What a build keeps on disk is damaged, gone, or of a shape that this version does not know. */
  | { readonly kind: 'unusable'; readonly madeAt: string }

export function findRenewal(
  live: LiveArchive | null,
  recipe: Pick<Recipe, 'reading' | 'tagging'>,
): Renewal | null {
  if (live === null) return null
  const { account, build } = live
  const madeAt = account.indexedAt
  if (build === null) return { kind: 'unusable', madeAt }
  const { manifest } = build
  if (manifest.recipe !== recipe.reading) {
    const before = { recipe: manifest.recipe, arabic: account.arabicVersion ?? null }
    return { kind: 'rules', madeAt, before, now: { recipe: recipe.reading, arabic: arabicVersion } }
  }
  return manifest.tagging === recipe.tagging ? null : { kind: 'tags', madeAt }
}
