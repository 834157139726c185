import type { Choice, SearchView } from '#lib/search/search-view.ts'
import type { SortOrder } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'
import { Segmented } from '../segmented.tsx'
import { Counted } from '../text/counted.tsx'
import { Number } from '../text/number.tsx'

type Props = Pick<SearchView, 'total' | 'threads' | 'sorts' | 'sizes' | 'groupings' | 'chips'>

/** The head of the list: how many, in which order, how many a page. */
export function ListHead({ total, threads, sorts, sizes, groupings, chips }: Props) {
  const { sort, perPage, perPageGroup } = words.list
  return (
    <div className="list-head">
      <h1 className="list-total" id="total" tabIndex={-1}>
        <Counted count={total} noun="article" />
        {threads < total && (
          <>
            {words.threads.in}
            <Counted count={threads} noun="thread" grammar="oblique" />
          </>
        )}
      </h1>
      <OpenFacets inForce={chips.length} />
      <Segmented group={sort} label={sort} options={sorts.map(sortOption)} />
      {groupings.length > 0 && (
        <Segmented
          group={words.threads.grouping}
          label={words.threads.grouping}
          options={groupings.map(groupingOption)}
        />
      )}
      <Segmented
        className="narrow:hidden"
        group={perPageGroup}
        label={perPage}
        options={sizes.map((size) => ({ ...size, key: size.value, label: size.value }))}
      />
    </div>
  )
}

function sortOption(choice: Choice<SortOrder>) {
  return { ...choice, key: choice.value, label: words.list.sorts[choice.value] }
}

function groupingOption(choice: SearchView['groupings'][number]) {
  return { ...choice, key: choice.value, label: words.threads.groupings[choice.value] }
}

/** On a narrow screen: the way to the sheet of facets, with the number of filters in force. */
export function OpenFacets({ inForce }: { readonly inForce: number }) {
  return (
    <a className="button hidden narrow:inline-flex" href="#facets">
      <span>
        {words.facets.open}
        {inForce > 0 && (
          <>
            {' '}
            (<Number value={inForce} />)
          </>
        )}
      </span>
    </a>
  )
}
