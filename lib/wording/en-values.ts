import type { arValues } from './ar-values.ts'

/** The same in English. */
export const enValues: typeof arValues = {
  facetTools: {
    order: 'Sort by',
    orderGroup: 'Order of values',
    orders: { count: 'Count', name: 'Name', telling: 'Telling' },
    only: 'Only this',
    onlyValue: (value) => `Only this: ${value}`,
    allValues: 'All values',
    names: 'Table of names with these filters',
    explain: 'What does the count mean?',
    explained: [
      'The count beside a value: the articles you get by choosing it alone in its facet, with all other filters.',
      'Within a facet any of the chosen values is enough, so choosing one leaves the counts of the others. With “all of them”, the articles that have the value and the chosen ones are counted.',
      'Different facets must all hold: choosing a country changes the counts of organisations and sources.',
      'Beside an excluded value stands how many articles it hides.',
      '“Anything mentioned” counts every article that names the value, “main subject” leaves out passing mentions.',
      'Arabic names are sorted without the article al- at their head.',
      '“Telling”: ×3.2 means that the value’s share of the results is 3.2 times its share of the archive. The order guards against chance: what stands in one or two articles never tops the list.',
    ],
  },

  values: {
    title: (facet) => `${facet} in the results`,
    back: 'To the results',
    facets: 'Facet',
    find: 'Find',
    table: (facet) => `Table: ${facet}`,
    choose: 'Choose',
    release: 'Release',
    chooseValue: (value) => `Choose ${value}`,
    releaseValue: (value) => `Release ${value}`,
    chosen: 'chosen',
    excluded: 'excluded',
    columns: {
      name: 'Name',
      count: 'Articles',
      share: 'Of results',
      archive: 'In archive',
      archiveShare: 'Of archive',
      telling: 'Times its share',
      actions: 'Actions',
    },
    ascending: 'ascending',
    descending: 'descending',
    csv: 'Download as CSV',
    none: 'No value in these results.',
    shares:
      'Share: the part of the results, or of the whole archive, that has the value. An article may have several values, so shares may add up to more than 100%.',
    narrowed:
      'Values of this facet are chosen, so its counts and shares are of what fits the other filters alone:',
  },
}
