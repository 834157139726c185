import type { FileSection } from '#lib/search/file-view.ts'
import { words } from '#lib/wording/words.ts'
import { LineRow } from './line-row.tsx'

type Props = { readonly section: FileSection; readonly stories: number }

/** The lines of one story under its own head, or those that belong to none. */
export function Section({ section, stories }: Props) {
  const { story, lines } = section
  const isLit = lines.some((line) => line.isLit)
  return (
    <section>
      {story ? (
        <div className="story-head">
          <h2 className="font-strong">{words.file.story(story.number, stories)}</h2>
          <span className="text-note text-ink-2">{words.file.lineRange(story.startLine, story.endLine)}</span>
          {isLit && <span className="text-note text-ink-2">{words.file.cameFrom}</span>}
          <a href={story.href}>{words.file.read}</a>
        </div>
      ) : (
        <h2 className="sr-only">{words.file.outside}</h2>
      )}
      <ol start={lines[0]?.line}>
        {lines.map((line) => (
          <LineRow key={line.line} line={line} />
        ))}
      </ol>
    </section>
  )
}
