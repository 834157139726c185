import { words } from '#lib/wording/words.ts'

/** An archive without an article: what to do about it. */
export function EmptyArchive() {
  return (
    <div className="nothing">
      <h1 className="text-h2 font-strong">{words.firstVisit.empty}</h1>
      <p>{words.firstVisit.emptyHow}</p>
      <p>
        <code dir="ltr" className="file-name">
          npm run ingest -- path/to/archive
        </code>
      </p>
    </div>
  )
}
