import type { arEntities } from './ar-entities.ts'

/** The pages of what the archive's articles name, for whoever mends the tables. */
export const enEntities: typeof arEntities = {
  entities: {
    title: 'Names in the archive',
    lead: 'Every country, organisation and person that articles name, and the words they are named with. A mistake is mended in the tables; then tag again.',
    kind: 'Kind',
    show: 'Shown',
    shown: { all: 'All', doubtful: 'With a doubtful form', unlisted: 'Not in the tables' },
    find: 'Find a name',
    findButton: 'Find',
    table: 'Table of names',
    columns: { name: 'Name', id: 'Id', articles: 'Articles', forms: 'Forms found' },
    moreForms: (count: string) => `and more (+${count})`,
    doubts: { rare: 'rare', short: 'short', weak: 'no stronger evidence' },
    doubtsMean:
      'Rare: in one article of ten or more. Short: fewer than four letters and infrequent. No stronger evidence: recognised only by a demonym or a general pattern.',
    nothing: 'There is no such name in the archive.',
    unresolved: 'Names left open',
    unresolvedLead:
      'Several bear them, or they are everyday words, and the text does not tell who is meant. No facet counts them.',
    unresolvedColumns: { name: 'Name', articles: 'Articles', owners: 'Perhaps', examples: 'Examples' },
    sure: 'Names that mean it alone',
    other: 'Names that others bear too',
    forms: 'Forms found',
    examples: 'Examples',
    inArticles: 'All its articles',
    toList: 'To all names',
    noArticle: 'No article of this archive names it.',
    form: {
      form: 'Form',
      rule: 'Recognised',
      articles: 'Articles',
      doubts: 'Why to look',
      examples: 'Examples',
    },
  },
}
