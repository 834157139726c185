import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { connectEngine } from '#lib/engine/connect-engine.ts'
import { openEngine } from '#lib/engine/embedded/open-engine.ts'

const batch = 5_000
const patience = { interval: 200, timeout: 3_600_000 }

/** Seconds in which the engine as it comes takes each file as a title and a body: reading it and waiting until all is indexed. */
export async function measurePlainEngine(dataDir: string, folder: string): Promise<number> {
  const server = await openEngine({ dataDir, env: process.env, purpose: 'npm run bench:ingest' })
  try {
    const { client } = connectEngine({ url: server.url, apiKey: server.adminKey }, 600_000)
    const started = performance.now()
    await client.createIndex('plain', { primaryKey: 'id' }).waitTask(patience)
    const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) =>
      name.endsWith('.txt'),
    )
    const tasks: number[] = []
    for (let at = 0; at < files.length; at += batch) {
      const documents = files
        .slice(at, at + batch)
        .map((name, position) => readDocument(join(folder, name), at + position))
      tasks.push((await client.index('plain').addDocuments(documents)).taskUid)
    }
    for (const task of tasks) await client.tasks.waitForTask(task, patience)
    return (performance.now() - started) / 1000
  } finally {
    await server.stop()
  }
}

function readDocument(file: string, id: number) {
  const [title = '', ...paragraphs] = readFileSync(file, 'utf8').split('\n\n')
  return { id, title, body: paragraphs.join('\n') }
}
