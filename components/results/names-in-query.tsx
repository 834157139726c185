import type { NamedValue, NamedValues } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Number } from '../text/number.tsx'

/** Which countries, organisations and persons the query names, which of their names are searched, and how to switch that. */
export function NamesInQuery({ named }: { readonly named: NamedValues }) {
  const { values, switched, isSearched } = named
  if (values.length === 0) return null
  return (
    <dl className="found-forms names-in-query" aria-label={words.list.named}>
      {values.map((value) => (
        <Named key={`${value.facet}:${value.id}`} value={value} isSearched={isSearched} />
      ))}
      {switched && (
        <div>
          <dd>
            <a className="found-form" href={switched.href} data-key="other-names">
              {isSearched ? words.list.onlyTyped : words.list.withNames} <Number value={switched.count} />
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}

type NamedProps = { readonly value: NamedValue; readonly isSearched: boolean }

function Named({ value, isSearched }: NamedProps) {
  const { alsoSearched, notSearched, nameOf } = words.list
  return (
    <div>
      <dt>{nameOf(value.text)}</dt>
      <dd>
        <a className="found-form" href={value.href} data-key={`named:${value.facet}:${value.id}`}>
          {words.facets.name[value.facet]}: <bdi>{value.label}</bdi> <Number value={value.count} />
        </a>
      </dd>
      {value.aliases.length > 0 && (
        <dd>
          {isSearched ? alsoSearched : notSearched} {value.aliases.join(words.comma)}
          {value.moreAliases > 0 && ` ${words.list.moreNames(value.moreAliases)}`}
        </dd>
      )}
    </div>
  )
}
