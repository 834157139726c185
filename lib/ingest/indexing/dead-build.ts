import { rm } from 'node:fs/promises'
import { listPartialBuilds, makeWorkFolder } from '#lib/archive/build-folder.ts'
import { readJournal, startJournal, type SendJournal } from './send-journal.ts'

/** The journal of a build whose run was killed while it sent articles; null when there is none. */
export async function findDeadBuild(dataDir: string): Promise<SendJournal | null> {
  for (const folder of await listPartialBuilds(dataDir)) {
    const journal = readJournal(folder)
    if (journal) return journal
  }
  return null
}

/** Names a new build after the moment it begins, and opens its journal. */
export async function startBuild(dataDir: string, contents: string, now: number): Promise<SendJournal> {
  const indexedAt = new Date(now).toISOString()
  const build = `b${indexedAt.replace(/\D/g, '')}`
  const folder = await makeWorkFolder(dataDir, build)
  await rm(folder, { recursive: true, force: true })
  return startJournal(await makeWorkFolder(dataDir, build), { build, indexedAt, contents })
}
