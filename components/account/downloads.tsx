import { words } from '#lib/wording/words.ts'

/** The list of all files, the names in the texts, and the whole account for other programs. */
export function Downloads() {
  const { download, csv, json, allFiles } = words.account
  return (
    <p className="downloads">
      <a className="more" href="/archive/files">
        {allFiles}
      </a>
      <a className="more" href="/archive/entities">
        {words.entities.title}
      </a>
      <span className="text-meta text-ink-2">{download}:</span>
      <a className="more" href="/api/archive/files" download>
        {csv}
      </a>
      <a className="more" href="/api/archive" download="archive.json">
        {json}
      </a>
    </p>
  )
}
