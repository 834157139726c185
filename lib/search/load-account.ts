import { sumCounts } from '#lib/archive/sum-counts.ts'
import type { Look, Looks, Manifest, SourceAccount } from '#lib/archive/manifest.ts'
import { toggleValue } from '#lib/query/change-state.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { searchHref } from '#lib/query/format-state.ts'
import { unknownValue } from '#lib/query/search-state.ts'
import type { AccountView, LooksView, LookView, PartView, SourceRowView } from './account-view.ts'
import { fileHref } from './file-address.ts'
import { nameValues } from './name-values.ts'
import { indexedOn, openLiveArchive, readArchiveManifest } from './open-archive.ts'

/** Places shown before «show more». */
const mostShown = 12

/** Which of the lists of places is shown as far as it is named: `failures`, `suspects`, `empty`. */
export type OpenList = string | null

/** The account of the live archive; null when it is gone from the disk. */
export async function loadAccount(open: OpenList): Promise<AccountView | null> {
  const archive = await openLiveArchive()
  const manifest = await readArchiveManifest(archive)
  if (manifest === null) return null
  const { label } = nameValues(archive.names)
  const { stories, articles, duplicates, files } = manifest
  return {
    ...{ stories, articles, duplicates, files: files.read + files.failed, failed: files.failed },
    fileParts: partsOfFiles(manifest),
    lines: sumCounts(manifest.lines),
    lineParts: partsOf(manifest.lines),
    sources: manifest.sources.map((source) => describeSource(source, (id) => label('source', id))),
    failures: describeLooks(manifest.failures, 'failures', open),
    suspects: describeLooks(manifest.suspects, 'suspects', open),
    empty: describeLooks(manifest.empty, 'empty', open),
    dropped: partsOf(manifest.dropped),
    dates: partsOf(manifest.dates),
    encodings: partsOf(manifest.encodings),
    formats: partsOf(manifest.formats),
    skipped: manifest.skipped,
    indexed: indexedOn(archive),
  }
}

function partsOfFiles({ files }: Manifest): PartView[] {
  const split = files.read - files.empty - files.copies
  const parts = { split, copies: files.copies, empty: files.empty, failed: files.failed }
  return partsOf(parts)
}

/** The largest first; what does not occur is left out. */
function partsOf(counts: Readonly<Record<string, number>>): PartView[] {
  return Object.entries(counts)
    .map(([id, count]) => ({ id, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
}

function describeSource(account: SourceAccount, label: (id: string) => string): SourceRowView {
  const { id, files, stories, articles, dated, withCountry, withOrganization, from, to } = account
  const share = (part: number) => (articles === 0 ? 0 : Math.round((100 * part) / articles))
  return {
    label: id === null ? null : label(id),
    href: searchHref(toggleValue(emptyState, 'source', id ?? unknownValue)),
    ...{ files, stories, articles, dated: share(dated), withCountry: share(withCountry) },
    withOrganization: share(withOrganization),
    span: from !== undefined && to !== undefined ? { from: from.slice(0, 4), to: to.slice(0, 4) } : null,
  }
}

function describeLooks({ count, first }: Looks, name: string, open: OpenList): LooksView {
  const isOpen = open === name || first.length <= mostShown
  return {
    count,
    shown: (isOpen ? first : first.slice(0, mostShown)).map(describeLook),
    moreHref: isOpen ? null : `/archive?show=${name}#${name}`,
  }
}

/** A file that could not be read has no page. */
function describeLook({ path, line, reason }: Look): LookView {
  const isPage = line !== null || reason === 'no-story'
  return { path, line, reason, href: isPage ? fileHref(path, line === null ? {} : { line }) : null }
}
