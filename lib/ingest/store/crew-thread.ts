import { workerData } from 'node:worker_threads'
import { z } from 'zod'
import { countChunk, type Counted, type CountJob } from './count-chunk.ts'
import { readChunk, type ReadJob } from './read-chunk.ts'
import { retagChunk, type RetagJob } from './retag-chunk.ts'
import { loadRecipe, type Recipe } from '#lib/ingest/recipe.ts'
import type { StoreEntry } from './store-entry.ts'

// What runs in each thread of a crew (`crew.ts`).

/** Tinypool hands its threads a pair: its own data, then ours. */
const dataSchema = z.tuple([z.unknown(), z.object({ ownTables: z.array(z.string()) })])

let recipe: Promise<Recipe> | null = null

export async function read(job: ReadJob): Promise<StoreEntry[]> {
  return readChunk(job, await ownRecipe())
}

export async function retag(job: RetagJob): Promise<StoreEntry[]> {
  return retagChunk(job, await ownRecipe())
}

function ownRecipe(): Promise<Recipe> {
  return (recipe ??= loadRecipe(dataSchema.parse(workerData)[1].ownTables))
}

export function count(job: CountJob): Counted {
  return countChunk(job)
}
