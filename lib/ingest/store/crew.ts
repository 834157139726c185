import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Tinypool } from 'tinypool'
import { countChunk, type Counted, type CountJob } from './count-chunk.ts'
import { readChunk, type ReadJob } from './read-chunk.ts'
import { retagChunk, type RetagJob } from './retag-chunk.ts'
import type { Recipe } from '#lib/ingest/recipe.ts'
import type { StoreEntry } from './store-entry.ts'

/** One who works: this thread, or another. */
export type Worker = {
  readonly read: (job: ReadJob) => Promise<StoreEntry[]>
  readonly retag: (job: RetagJob) => Promise<StoreEntry[]>
  readonly count: (job: CountJob) => Promise<Counted>
}

/** Who does the heavy work of a run: this thread alone for little, or as many threads as there are cores, this one among them. */
export type Crew = { readonly workers: readonly Worker[]; readonly end: () => Promise<void> }

/** A thread needs a second to load the rules and tables: less work than this many bytes is done sooner without one. */
const worthThreads = 4_000_000
/** Jobs that each thread has at hand: this one is at work itself, and cannot hand out the next before its own job is done. */
const ahead = 2
/** A thread does its job with less; without a limit the machine's memory would be its own. */
const memory = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 256 }

/** `bytes`: how much there is to do, about. `ownTables`: the archive's folders of own tables, which each thread reads. */
export function openCrew(bytes: number, recipe: Recipe, ownTables: readonly string[]): Crew {
  const own: Worker = {
    read: (job) => giveWay(() => readChunk(job, recipe)),
    retag: (job) => giveWay(async () => retagChunk(job, recipe)),
    count: (job) => giveWay(async () => countChunk(job)),
  }
  const threads = bytes < worthThreads ? 0 : availableParallelism() - 1
  if (threads === 0) return { workers: [own], end: async () => undefined }
  const pool = new Tinypool({
    filename: new URL('./crew-thread.mjs', import.meta.url).href,
    ...{ minThreads: threads, maxThreads: threads, isolateWorkers: false, concurrentTasksPerWorker: ahead },
    ...{ execArgv: ['--conditions=react-server'], resourceLimits: memory },
    workerData: { ownTables: [...ownTables] },
  })
  const other: Worker = {
    read: (job) => pool.run(job, { name: 'read' }),
    retag: (job) => pool.run(job, { name: 'retag' }),
    count: (job) => pool.run(job, { name: 'count' }),
  }
  return {
    workers: [own, ...Array.from({ length: ahead * threads }, () => other)],
    end: () => pool.destroy(),
  }
}

/** Between two jobs of this thread the others are heard: else they would wait until it has done all the work alone. */
async function giveWay<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
  await setImmediate()
  return work()
}

/** Gives each job to the next of the crew who is free, and the outcomes to `take` in the order of the jobs, none of them kept. */
export async function shareOut<Job, Outcome>(
  { workers }: Crew,
  jobs: readonly Job[],
  work: (worker: Worker, job: Job) => Promise<Outcome>,
  take: (outcome: Outcome, job: Job) => void,
): Promise<void> {
  const waiting = new Map<number, () => void>()
  let next = 0
  const open = jobs.entries()
  const takeOn = async (worker: Worker) => {
    for (const [position, job] of open) {
      const outcome = await work(worker, job)
      waiting.set(position, () => take(outcome, job))
      for (let ready = waiting.get(next); ready; ready = waiting.get(next)) {
        waiting.delete(next)
        next += 1
        ready()
      }
    }
  }
  await Promise.all(workers.map(takeOn))
}
