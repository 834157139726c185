import type { arThreads } from './ar-threads.ts'

export const enThreads: typeof arThreads = {
  threads: {
    grouping: 'Copies',
    groupings: { grouped: 'Grouped', single: 'One by one' },
    in: ' in ',
    and: ' and ',
    outside: ' outside this search',
    days: (first: string, last: string) => `${first} to ${last}`,
    others: 'Other copies',
    compare: 'Compare',
    compareWith: (source: string) => `Compare with the copy of \u2068${source}\u2069`,
    unlisted: (copies: string) => `and ${copies} not shown here`,
    alsoIn: 'Also published in',
    likeness: 'Percentage: the runs of three words that both texts have.',
    more: 'Show the other copies',
  },
}
