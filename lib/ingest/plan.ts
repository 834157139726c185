import { createHash } from 'node:crypto'
import type { FileAccount } from '#lib/archive/file-account.ts'
import type { Listing } from './list-files.ts'
import type { Recipe } from './recipe.ts'
import type { StoreEntry } from '#lib/ingest/store/store-entry.ts'

/** What a run would index, before a file is read. */
export type Plan = {
  readonly roots: readonly string[]
  readonly listing: Listing
  /** The folders of own tables, the last on top. */
  readonly ownTables: readonly string[]
  readonly recipe: Recipe
}

/** What a run indexes: everything under its roots, read. */
export type ReadPlan = Plan & {
  /** In the order of their paths. */
  readonly entries: readonly StoreEntry[]
  /** Files that could not even be listed. */
  readonly unlisted: readonly FileAccount[]
  readonly skipped: readonly string[]
  /** The same files, byte for byte, have the same. */
  readonly readings: string
  /** The same files, byte for byte, at the same places and under the same rules have the same. */
  readonly contents: string
}

/** Joins a plan with what the store holds of its files, in the order of their paths. */
export function joinReadings(plan: Plan, entries: readonly StoreEntry[]): ReadPlan {
  const skipped = listSkipped(plan)
  const unlisted = plan.listing.failures.map((failure) => ({
    ...failure,
    kind: 'failed' as const,
    sha256: null,
  }))
  const readings = hashReadings(entries)
  const { reading, tagging } = plan.recipe
  const parts = JSON.stringify([reading, tagging, plan.roots, skipped, unlisted, readings])
  const contents = createHash('sha256').update(parts).digest('hex')
  return { ...plan, entries, unlisted, skipped, readings, contents }
}

function hashReadings(entries: readonly StoreEntry[]): string {
  const hash = createHash('sha256')
  for (const { path, location, sha256 } of entries) hash.update(JSON.stringify([path, location, sha256]))
  return hash.digest('hex')
}

/** Files of a kind that is not read, and own tables of an unknown name. */
function listSkipped({ listing, recipe }: Plan): string[] {
  return [
    ...listing.skipped,
    ...recipe.unknownTables.map((name) => `${name} (no table of this name is known)`),
  ]
}
