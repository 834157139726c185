import type { FileAccount } from './file-account.ts'

/** A file whose stories are others now: how many there were and are, and how many articles came and went with it. */
export type ChangedFile = {
  readonly path: string
  readonly before: number
  readonly after: number
  readonly added: number
  readonly removed: number
}

/** What differs between two accounts of an archive. */
export type AccountsDifference = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Other bytes or other rules gave other stories. */
  readonly changed: readonly ChangedFile[]
  readonly same: number
  /** Files that could be read before and cannot now, with the reason; and the other way round. */
  readonly broken: readonly { readonly path: string; readonly reason: string }[]
  readonly mended: readonly string[]
  /** Articles of the whole archive, by id: the same text in another file is the same article. */
  readonly articles: { readonly added: number; readonly removed: number; readonly same: number }
}

type Known = { readonly kind: FileAccount['kind']; readonly ids: readonly string[] }

/** Compares two accounts by their files and articles. */
export async function compareAccounts(
  before: AsyncIterable<FileAccount>,
  after: AsyncIterable<FileAccount>,
): Promise<AccountsDifference> {
  const known = new Map<string, Known>()
  for await (const account of before) known.set(account.path, { kind: account.kind, ids: idsOf(account) })
  const files = { added: [] as string[], changed: [] as ChangedFile[], same: 0 }
  const broken: { path: string; reason: string }[] = []
  const mended: string[] = []
  const now = new Set<string>()
  const ids = new Set<string>()
  for await (const account of after) {
    const { path } = account
    const old = known.get(path)
    now.add(path)
    for (const id of idsOf(account)) ids.add(id)
    if (old === undefined) files.added.push(path)
    else if (old.kind !== 'failed' && account.kind === 'failed') broken.push({ path, reason: account.reason })
    else if (old.kind === 'failed' && account.kind !== 'failed') mended.push(path)
    else compareFile(path, old.ids, idsOf(account), files)
  }
  const removed = [...known.keys()].filter((path) => !now.has(path))
  return { ...files, removed, broken, mended, articles: compareIds(known, ids) }
}

function idsOf(account: FileAccount): string[] {
  return account.kind === 'read' ? account.stories.map(({ id }) => id) : []
}

function compareFile(
  path: string,
  before: readonly string[],
  after: readonly string[],
  files: { changed: ChangedFile[]; same: number },
): void {
  const added = countMissing(after, new Set(before))
  const removed = countMissing(before, new Set(after))
  if (added + removed === 0) files.same += 1
  else files.changed.push({ path, before: before.length, after: after.length, added, removed })
}

function countMissing(ids: readonly string[], from: ReadonlySet<string>): number {
  return ids.filter((id) => !from.has(id)).length
}

function compareIds(
  known: ReadonlyMap<string, Known>,
  now: ReadonlySet<string>,
): AccountsDifference['articles'] {
  const before = new Set([...known.values()].flatMap(({ ids }) => ids))
  const same = [...now].filter((id) => before.has(id)).length
  return { added: now.size - same, removed: before.size - same, same }
}
