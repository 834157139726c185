import { expect, test } from 'vitest'
import { makeTestFolder } from '#lib/engine/embedded/test-folder.ts'
import { listFiles, type ListedFile } from '#lib/ingest/list-files.ts'
import { loadRecipe, type Recipe } from '#lib/ingest/recipe.ts'
import { makeFiles } from '#lib/ingest/test-files.ts'
import { openCrew, shareOut, type Crew } from './crew.ts'
import { readChanged } from './read-changed.ts'
import { openReadingStore } from './reading-store.ts'
import { eachStoredArticle } from './store-entry.ts'

/** Enough for three jobs. */
const pages = Object.fromEntries(
  Array.from({ length: 600 }, (_, number) => [
    `${String(number)}.txt`,
    `سوق رقم ${String(number)} في القاهرة\n\nفتح السوق رقم ${String(number)} أبوابه في القاهرة صباح اليوم.\n`,
  ]),
)

async function readWith(crew: Crew, files: readonly ListedFile[], { reading }: Recipe) {
  const store = openReadingStore(makeTestFolder(), reading)
  const done: number[] = []
  await readChanged(files, store, crew, (progress) => void done.push(progress.done))
  const entries = files.flatMap(({ path }) => store.get(path) ?? [])
  const articles = entries.flatMap((entry) => [...eachStoredArticle(store.folder, entry)])
  const firsts = entries.map(() => Uint8Array.of(1))
  const counts = await crew.workers.at(-1)?.count({ folder: store.folder, entries, firsts })
  await crew.end()
  return { articles, counts, done }
}

test('A crew of threads reads and counts just what one alone does, and tells how far it is in order', async () => {
  const { files } = await listFiles([makeFiles(pages)])
  const recipe = await loadRecipe([])
  const alone = await readWith(openCrew(0, recipe, []), files, recipe)
  const together = await readWith(openCrew(1e9, recipe, []), files, recipe)
  expect(together).toEqual(alone)
  expect(alone.articles).toHaveLength(600)
  expect(alone.articles[0]?.article.countries).toEqual(['EG'])
  expect(alone.done).toEqual([256, 512, 600])
}, 60_000)

test('What a job of another thread fails of is told, not lost', async () => {
  const recipe = await loadRecipe([])
  const crew = openCrew(1e9, recipe, [])
  const job = { files: [], folder: '/nowhere', segment: '000001.jsonl' }
  const work = shareOut(
    crew,
    [job, job, job],
    (worker, one) => worker.read(one),
    () => undefined,
  )
  await expect(work).rejects.toThrow('ENOENT')
  await crew.end()
}, 60_000)
