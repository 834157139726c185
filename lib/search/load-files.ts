import { sumCounts } from '#lib/archive/sum-counts.ts'
import type { FileAccount } from '#lib/archive/file-account.ts'
import type { FileRowView, FilesView } from './account-view.ts'
import { fileHref } from './file-address.ts'
import { indexedOn, openFileAccounts, openLiveArchive } from './open-archive.ts'

/** Files on a page of the list. */
const onPage = 100

/** A page, from 1, of the list of the archive's files; one that is not there is the first. */
export async function loadFiles(page: string | null): Promise<FilesView> {
  const archive = await openLiveArchive()
  const { paths, find } = await openFileAccounts(archive)
  const last = Math.max(1, Math.ceil(paths.length / onPage))
  const number = page !== null && /^\d{1,7}$/.test(page) ? Number(page) : 1
  const current = number >= 1 && number <= last ? number : 1
  const start = (current - 1) * onPage
  const accounts = await Promise.all(paths.slice(start, start + onPage).map(find))
  return {
    total: paths.length,
    first: start + 1,
    rows: accounts.flatMap((account) => (account === null ? [] : describeFile(account))),
    previousHref: current > 1 ? `/archive/files?page=${String(current - 1)}` : null,
    nextHref: current < last ? `/archive/files?page=${String(current + 1)}` : null,
    indexed: indexedOn(archive),
  }
}

function describeFile(account: FileAccount): FileRowView {
  const { path } = account
  const none = { path, href: null, counts: null, encoding: '', bytes: null }
  if (account.kind === 'failed') return { ...none, reason: account.reason }
  if (account.kind === 'skipped') return { ...none, reason: 'skipped' }
  const { stories, lines, dropped, suspects, failures, encoding, bytes } = account
  return {
    path,
    href: fileHref(path),
    counts: {
      stories: stories.length,
      lines: sumCounts(lines),
      dropped: sumCounts(dropped),
      suspects: suspects.length,
      failures: failures.length,
    },
    ...{ reason: null, encoding, bytes },
  }
}
