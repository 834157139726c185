import { fingerprint } from '#lib/arabic/fingerprint.ts'
import { createFilesSummarizer, type FilesSummary } from '#lib/archive/summarize-files.ts'
import type { FileAccount } from '#lib/archive/file-account.ts'
import { groupThreads } from './group-threads.ts'
import { eachStoredAccount, type StoredAccount, type StoreEntry } from '#lib/ingest/store/store-entry.ts'
import { writeLines } from '#lib/ingest/write-lines.ts'

/** What an archive will hold, known from the accounts of its files alone. */
export type Survey = {
  readonly summary: FilesSummary
  /** For each entry, for each of its stories in order: 1 for the first with its id, 0 for a copy. */
  readonly firsts: readonly Uint8Array[]
  /** For each entry the article ids of its stories. */
  readonly ids: readonly (readonly string[])[]
  /** Article id -> all places it was read at, as a fingerprint. */
  readonly places: ReadonlyMap<string, string>
  /** Article id -> fingerprint of its tags. */
  readonly tags: ReadonlyMap<string, string>
  /** Threads of near copies, by article. */
  readonly threads: ReadonlyMap<string, string>
}

/** Goes once through the accounts of all files, in the order of their paths, and writes them to `target`, a line each. */
export async function surveyFiles(
  folder: string,
  entries: readonly StoreEntry[],
  unlisted: readonly FileAccount[],
  target: string,
): Promise<Survey> {
  const out = await writeLines(target)
  const summarizer = createFilesSummarizer()
  const firsts: Uint8Array[] = []
  const ids: string[][] = []
  const places = new Map<string, string>()
  const signatures = new Map<string, string>()
  const tags = new Map<string, string>()
  const add = async ({ account, signatures: own, tags: told }: StoredAccount): Promise<number[]> => {
    const stories = account.kind === 'read' ? account.stories : []
    const marks = stories.map(({ id }) => markFirst(id, places))
    notePlaces(account, places)
    for (const [position, { id }] of stories.entries()) {
      noteSignature(id, own[position], signatures)
      tags.set(id, told[position] ?? '')
    }
    summarizer.add(account, (story) => marks[story] === 1)
    await out.add(JSON.stringify(account))
    return marks
  }
  try {
    for (const entry of entries) {
      const marks: number[] = []
      const own: string[] = []
      for (const stored of eachStoredAccount(folder, entry)) {
        for (const mark of await add(stored)) marks.push(mark)
        for (const id of idsOf(stored.account)) own.push(id)
      }
      firsts.push(Uint8Array.from(marks))
      ids.push(own)
    }
    for (const account of unlisted) await add({ account, signatures: [], tags: [] })
  } finally {
    await out.close()
  }
  return { summary: summarizer.finish(), firsts, ids, places, tags, threads: groupThreads(signatures) }
}

function idsOf(account: FileAccount): string[] {
  return account.kind === 'read' ? account.stories.map(({ id }) => id) : []
}

function markFirst(id: string, places: Map<string, string>): 0 | 1 {
  if (places.has(id)) return 0
  places.set(id, '')
  return 1
}

function notePlaces(account: FileAccount, places: Map<string, string>): void {
  if (account.kind !== 'read') return
  const { path, stories } = account
  for (const { id, startLine, endLine } of stories) {
    const place = [path, String(startLine), String(endLine), String(stories.length)]
    places.set(id, fingerprint([places.get(id) ?? '', ...place]))
  }
}

function noteSignature(id: string, signature: string | null | undefined, all: Map<string, string>): void {
  if (signature) all.set(id, signature)
}
