import type { ArticlesComparison, RowView, RunView, SideView } from '#lib/search/compare-view.ts'
import { textDirection } from '#lib/wording/text-direction.ts'
import { words } from '#lib/wording/words.ts'
import { Directed } from '../text/directed.tsx'
import { Number } from '../text/number.tsx'
import { Differences } from './differences.tsx'

/** Two texts: their heads, how much they share, paragraph beside paragraph, and what differs. */
export function ComparedArticles({ comparison }: { readonly comparison: ArticlesComparison }) {
  const { a, b, rows } = comparison
  return (
    <>
      <div className="compare-row compare-head">
        <Side side={a} />
        <span />
        <Side side={b} />
      </div>
      <Summary comparison={comparison} />
      {rows.map((row, index) => (
        <Row key={index} row={row} labels={{ a: labelOf(a), b: labelOf(b) }} />
      ))}
      <Differences comparison={comparison} />
    </>
  )
}

function labelOf({ source, title }: SideView): string {
  return source ?? title
}

function Side({ side }: { readonly side: SideView }) {
  return (
    <header>
      <p className="kicker">
        <b>
          <bdi>{side.source ?? words.list.noSource}</bdi>
        </b>
        {side.date ? (
          <time dateTime={side.date.iso}>{side.date.label}</time>
        ) : (
          <span>{words.list.noDate}</span>
        )}
        {side.place && <bdi>{side.place}</bdi>}
        <span>
          <Number value={side.words} /> {words.compare.wordsCount}
        </span>
      </p>
      <h2 className="compare-title">
        <a href={side.href}>
          <Directed text={side.title} />
        </a>
      </h2>
    </header>
  )
}

function Summary({ comparison: { percent, onlyA, onlyB } }: { readonly comparison: ArticlesComparison }) {
  const text = words.compare
  return (
    <p className="compare-sum">
      <span>
        <b>
          <Number value={`${percent}%`} />
        </b>{' '}
        {text.common}
      </span>
      <span>
        <del>{text.onlyA}</del> <Number value={onlyA} /> {text.wordsCount}
      </span>
      <span>
        <ins>{text.onlyB}</ins> <Number value={onlyB} /> {text.wordsCount}
      </span>
      <span className="ms-auto">{text.perPair}</span>
    </p>
  )
}

type RowProps = { readonly row: RowView; readonly labels: { readonly a: string; readonly b: string } }

function Row({ row, labels }: RowProps) {
  const isSame = row.percent === 100 && [row.a, row.b].every((runs) => runs?.every(({ isOnly }) => !isOnly))
  return (
    <div className={isSame ? 'compare-row compare-same' : 'compare-row'}>
      <Paragraph runs={row.a} label={isSame ? words.compare.identical : labels.a} side="a" />
      <span className="compare-percent">
        {row.percent === null ? '—' : <Number value={`${row.percent}%`} />}
      </span>
      <Paragraph runs={row.b} label={labels.b} side="b" />
    </div>
  )
}

type ParagraphProps = {
  readonly runs: readonly RunView[] | null
  /** Whose text it is: said where both stand in one column. */
  readonly label: string
  readonly side: 'a' | 'b'
}

function Paragraph({ runs, label, side }: ParagraphProps) {
  const { noneInA, noneInB } = words.compare
  if (runs === null) return <p className="compare-none">{side === 'a' ? noneInA : noneInB}</p>
  return (
    <div className="compare-text">
      <span className="compare-who">
        <bdi>{label}</bdi>
      </span>
      <p dir={textDirection(runs.map(({ text }) => text).join(''))}>
        {runs.map((run, index) => (
          <RunOfWords key={index} run={run} side={side} />
        ))}
      </p>
    </div>
  )
}

/** What only this text has, without the blank behind it. */
function RunOfWords({ run: { text, isOnly }, side }: { readonly run: RunView; readonly side: 'a' | 'b' }) {
  if (!isOnly) return text
  const Only = side === 'a' ? 'del' : 'ins'
  const marked = text.trimEnd()
  return (
    <>
      <Only>{marked}</Only>
      {text.slice(marked.length)}
    </>
  )
}
