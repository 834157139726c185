import type { VersionNoteView } from '#lib/search/evidence-view.ts'
import { words } from '#lib/wording/words.ts'

/** What has changed since the link of the search was copied: «في النسخة 12 كان العدد 412، وصار 430. الجديد: 18 مقالًا.» */
export function VersionNote({ note }: { readonly note: VersionNoteView }) {
  return (
    <p className="notice">
      <span>{describe(note)}</span>{' '}
      {note.kind === 'changed' && note.fresh > 0 && (
        <a className="text-link" href={note.freshHref} data-key="fresh">
          {words.evidence.showFresh}
        </a>
      )}
    </p>
  )
}

function describe(note: VersionNoteView): string {
  const { same, other, changed, fresh, gone, nothingNew, later } = words.evidence
  const { version } = note
  if (note.kind === 'unknown') return later(version)
  const { then, now } = note
  if (note.kind === 'same') return then === now ? same(version, now) : other(version, then, now)
  const news = note.fresh > 0 ? fresh(note.fresh) : nothingNew
  return [changed(version, then, now), news, ...(note.gone > 0 ? [gone(note.gone)] : [])].join(' ')
}
