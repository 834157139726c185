import { Fragment, type ReactNode } from 'react'
import type { ArticlesComparison } from '#lib/search/compare-view.ts'
import { words } from '#lib/wording/words.ts'
import { Number } from '../text/number.tsx'

/** Below the texts: figures, names, dates and words that differ. */
export function Differences({ comparison }: { readonly comparison: ArticlesComparison }) {
  const { a, b, names, figures, dates, words: over } = comparison
  const text = words.compare
  const label = (side: typeof a) => side.source ?? side.title
  return (
    <>
      {figures.length > 0 && (
        <section className="section" aria-labelledby="figures">
          <h2 id="figures">{text.figures}</h2>
          <ul className="compare-figures">
            {figures.map((figure) => (
              <li key={figure.counted}>
                <bdi>{figure.counted}</bdi>: <Figures side={label(a)} numbers={figure.a} />
                {words.comma}
                <Figures side={label(b)} numbers={figure.b} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Three
        id="names"
        title={text.names}
        parts={[names.both, names.a, names.b].map((list) =>
          list.map(({ label: name, href }) => (
            <a key={href} href={href}>
              <bdi>{name}</bdi>
            </a>
          )),
        )}
      />
      <Three id="dates" title={text.dates} parts={[dates.both, dates.a, dates.b]} />
      <section className="section compare-two" aria-label={text.overUsed}>
        {(
          [
            [a, over.a],
            [b, over.b],
          ] as const
        ).map(([side, list]) => (
          <div key={side.href}>
            <h2>
              {text.overUsed} <bdi>{label(side)}</bdi>
            </h2>
            <p dir="auto">{list.length > 0 ? list.join(words.comma) : text.nothing}</p>
          </div>
        ))}
        <p className="text-note text-ink-3">{text.overUsedWhy}</p>
      </section>
    </>
  )
}

function Figures({ side, numbers }: { readonly side: string; readonly numbers: readonly string[] }) {
  return (
    <>
      <bdi className="text-ink-2">{side}</bdi>{' '}
      <b>
        <Number value={numbers.join(' / ')} />
      </b>
    </>
  )
}

type ThreeProps = {
  readonly id: string
  readonly title: string
  /** What both have, only the first, only the second. */
  readonly parts: readonly (readonly ReactNode[])[]
}

function Three({ id, title, parts }: ThreeProps) {
  const { both, onlyA, onlyB, nothing } = words.compare
  if (parts.every((part) => part.length === 0)) return null
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl className="compare-three">
        {[both, onlyA, onlyB].map((label, at) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {parts[at]?.length === 0 && nothing}
              {parts[at]?.map((one, index) => (
                <Fragment key={index}>
                  {index > 0 && words.comma}
                  {one}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
