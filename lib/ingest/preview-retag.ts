import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { joinLabels } from '#lib/archive/names.ts'
import { compareValues } from '#lib/archive/value-counts.ts'
import { createFactCollector } from '#lib/ingest/indexing/collect-facts.ts'
import { findDifference } from '#lib/ingest/indexing/find-difference.ts'
import { eachFirst } from '#lib/ingest/indexing/pack-articles.ts'
import { statesOf } from '#lib/ingest/indexing/states-of.ts'
import { surveyFiles } from '#lib/ingest/indexing/survey-files.ts'
import type { RetagOptions } from './ingest-options.ts'
import type { TagsChange } from './retag-archive.ts'
import { tagReadings } from './tag-readings.ts'

/** What a run would do: so many articles of how many would get other tags. */
export type RetagPreview = { readonly articles: number; readonly retagged: number } & TagsChange

/**
 * What tagging again would change, without doing it: what was read is tagged as a run would tag it, and kept for that run. Throws as
 * `retagArchive`.
 */
export async function previewRetag(options: RetagOptions): Promise<RetagPreview> {
  const { live, plan, store, crew } = await tagReadings(options)
  await crew.end()
  const folder = mkdtempSync(join(tmpdir(), 'kashshaf-preview-'))
  try {
    const target = join(folder, 'files.jsonl')
    const survey = await surveyFiles(store.folder, plan.entries, plan.unlisted, target)
    const { retagged } = findDifference(live.states, statesOf(survey))
    const facts = createFactCollector(plan.recipe)
    const read = { folder: store.folder, entries: plan.entries, firsts: survey.firsts }
    for (const stored of eachFirst(read)) facts.add(stored)
    const { names, values } = facts.finish()
    return {
      articles: survey.summary.articles,
      retagged: retagged.size,
      values: compareValues(live.values, values),
      labels: joinLabels(live.names, names),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
