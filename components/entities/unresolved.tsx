import type { UnresolvedView } from '#lib/search/entities-view.ts'
import { words } from '#lib/wording/words.ts'
import { Number } from '../text/number.tsx'
import { ScrollTable } from '../text/scroll-table.tsx'

/** Names that the texts left open, whose they may be, and where they stand. */
export function Unresolved({ unresolved }: { readonly unresolved: readonly UnresolvedView[] }) {
  if (unresolved.length === 0) return null
  const text = words.entities
  const { name, articles, owners, examples } = text.unresolvedColumns
  return (
    <section className="section" aria-labelledby="unresolved">
      <div className="section-head">
        <h2 id="unresolved">
          {text.unresolved} <Number value={unresolved.length} />
        </h2>
      </div>
      <p className="entities-lead">{text.unresolvedLead}</p>
      <ScrollTable
        label={text.unresolved}
        columns={[
          { id: 'name', label: name },
          { id: 'articles', label: articles, isNumber: true },
          { id: 'owners', label: owners },
          { id: 'examples', label: examples },
        ]}
      >
        {unresolved.map((one) => (
          <tr key={one.name}>
            <th scope="row">
              <bdi>{one.name}</bdi>
            </th>
            <td className="number-cell">
              <Number value={one.articles} />
            </td>
            <td className="entity-forms">{one.owners.join(words.comma)}</td>
            <td className="entity-forms">
              {one.examples.map((example) => (
                <a key={example.href} className="block" href={example.href}>
                  <bdi>{example.text}</bdi>
                </a>
              ))}
            </td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  )
}
