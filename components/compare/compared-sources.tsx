import type { OverUsedValue, SourcesComparison } from '#lib/search/compare-view.ts'
import { formatNumber, showDigits } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Counted } from '../text/counted.tsx'
import { Number } from '../text/number.tsx'
import { ScrollTable } from '../text/scroll-table.tsx'

/** Two sources under one search: how much, when, about whom, in which words. */
export function ComparedSources({ comparison }: { readonly comparison: SourcesComparison }) {
  const { a, b, search, values, words: over, stories } = comparison
  const text = words.compare
  const sides = [
    { side: a, values: values.a, words: over.a, own: stories.a },
    { side: b, values: values.b, words: over.b, own: stories.b },
  ]
  return (
    <>
      <p className="pbs-4">
        {text.under} <bdi>{search}</bdi>
      </p>
      <div className="compare-two">
        {sides.map(({ side, values: used, words: list, own }) => (
          <section key={side.label} className="section" aria-label={side.label}>
            <h2 className="compare-title">
              <a href={side.href}>
                <bdi>{side.label}</bdi>
              </a>
            </h2>
            <p>
              <Counted count={side.articles} noun="article" />
              {words.separator}
              {text.storiesOnly}: <Number value={own} />
            </p>
            <h3>
              {text.values} <bdi>{side.label}</bdi>
            </h3>
            <Values values={used} />
            <h3>
              {text.overUsed} <bdi>{side.label}</bdi>
            </h3>
            <p dir="auto">{list.length > 0 ? list.join(words.comma) : text.nothing}</p>
          </section>
        ))}
      </div>
      <p>
        {text.storiesBoth}: <Number value={stories.both} />
        {words.separator}
        {text.wordsFrom(formatNumber(over.from))}
      </p>
      <Years comparison={comparison} />
    </>
  )
}

function Values({ values }: { readonly values: readonly OverUsedValue[] }) {
  const { here, there, nothing } = words.compare
  if (values.length === 0) return <p>{nothing}</p>
  return (
    <ul className="compare-values">
      {values.map(({ label, href, ...shares }) => (
        <li key={href}>
          <a href={href}>
            <bdi>{label}</bdi>
          </a>{' '}
          <span className="text-ink-2">
            {here} <Number value={shares.here} />
            {words.comma}
            {there} <Number value={shares.there} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Years({ comparison: { a, b, years } }: { readonly comparison: SourcesComparison }) {
  const text = words.compare
  if (years.length === 0) return null
  const columns = [
    { id: 'year', label: text.year },
    { id: 'a', label: a.label, isNumber: true },
    { id: 'b', label: b.label, isNumber: true },
  ]
  return (
    <div className="section">
      <h2>{text.byYear}</h2>
      <ScrollTable label={text.byYear} columns={columns}>
        {years.map((row) => (
          <tr key={row.year}>
            <th scope="row">{showDigits(row.year)}</th>
            <td className="number-cell">
              <Number value={row.a} />
            </td>
            <td className="number-cell">
              <Number value={row.b} />
            </td>
          </tr>
        ))}
      </ScrollTable>
    </div>
  )
}
