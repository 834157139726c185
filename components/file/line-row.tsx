import type { LineKind } from '#lib/article/line-account.ts'
import type { LineView } from '#lib/search/file-view.ts'
import { textDirection } from '#lib/wording/text-direction.ts'
import { showDigits } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'

/** The colour of a kind of line; the word stands beside it, never the colour alone. */
export const kindClass: Readonly<Record<LineKind, string>> = {
  title: 'line-title',
  subtitle: 'line-subtitle',
  caption: 'line-caption',
  source: 'line-source',
  date: 'line-date',
  byline: 'line-byline',
  body: 'line-body',
  repeat: 'line-repeat',
  boilerplate: 'line-boilerplate',
  blank: 'line-blank',
}

/** One line of the file as it stands there: its number, what it became, its text. */
export function LineRow({ line }: { readonly line: LineView }) {
  const isBlank = line.kind === 'blank'
  return (
    <li className={`line ${kindClass[line.kind]} ${line.isLit ? 'line-lit' : ''}`} id={`L${line.line}`}>
      <a className="line-anchor" href={`#L${line.line}`} aria-label={words.file.line(line.line)}>
        {showDigits(line.line)}
      </a>
      <span className="line-kind">
        {isBlank ? <span className="sr-only">{words.file.blank}</span> : words.file.kinds[line.kind]}
        {line.reason && <span className="line-reason">{words.explainReason(line.reason)}</span>}
      </span>
      <span className="line-text">{!isBlank && <bdi dir={textDirection(line.text)}>{line.text}</bdi>}</span>
    </li>
  )
}
