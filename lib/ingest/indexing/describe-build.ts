import type { Manifest } from '#lib/archive/manifest.ts'
import type { FilesSummary } from '#lib/archive/summarize-files.ts'
import { arabicVersion } from '#lib/arabic/version.ts'
import type { ArchiveAccount } from '#lib/engine/archive-account.ts'
import type { ReadPlan } from '#lib/ingest/plan.ts'
import type { BuildPlan } from './send-journal.ts'

export function describeBuild(
  { build, indexedAt, contents }: BuildPlan,
  { roots, recipe, skipped, readings }: ReadPlan,
  summary: FilesSummary,
  { learned, version }: Pick<Manifest, 'learned' | 'version'>,
): Manifest {
  return {
    ...{ build, version, indexedAt, contents, readings, learned },
    ...{ recipe: recipe.reading, tagging: recipe.tagging, roots: [...roots] },
    ...summary,
    skipped: [...skipped, ...summary.skipped],
  }
}

/** What the engine keeps of it beside the articles. */
export function describeForEngine({ build, version, indexedAt, articles, files }: Manifest): ArchiveAccount {
  return {
    ...{ id: 'archive', build, version, indexedAt, articles },
    ...{ files: files.read + files.failed, arabicVersion },
  }
}
