import type { Manifest } from '#lib/archive/manifest.ts'
import { fingerprintFiles } from './fingerprint-files.ts'
import type { Listing } from './list-files.ts'
import type { ReportProgress } from './progress.ts'
import type { Recipe } from './recipe.ts'

/** What a run would index, before a file is read. */
export type Plan = {
  readonly roots: readonly string[]
  readonly listing: Listing
  readonly recipe: Recipe
}

/** Whether the live archive was made of just these files, byte for byte, in just this way. */
export async function isUnchanged(live: Manifest, plan: Plan, report: ReportProgress): Promise<boolean> {
  const { roots, listing, recipe } = plan
  const isSamePlan =
    live.recipe === recipe.version &&
    isSame(live.roots, roots) &&
    isSame(live.skipped, listSkipped(plan)) &&
    isSame(live.files.map(describe), [...listing.files, ...listing.failures].map(describe))
  if (!isSamePlan) return false
  const now = await fingerprintFiles(listing.files, report)
  return live.files.every(({ path, sha256 }) => (now.get(path) ?? null) === sha256)
}

/** Files of a kind that is not read, and own tables of an unknown name. */
export function listSkipped({ listing, recipe }: Pick<Plan, 'listing' | 'recipe'>): string[] {
  return [
    ...listing.skipped,
    ...recipe.unknownTables.map((name) => `kashshaf/${name} (no table of this name is known)`),
  ]
}

function describe({ path, location }: { readonly path: string; readonly location: string }): string {
  return JSON.stringify([path, location])
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((value, index) => value === others[index])
}
