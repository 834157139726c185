import type { arExports } from './ar-exports.ts'
import { countedText } from './counted.ts'
import { formatNumber } from './numbers.ts'

/** The same in English. */
export const enExports: typeof arExports = {
  exports: {
    title: 'Export',
    all: (count: number) => `All of the search: ${countedText(count, 'article')}`,
    formats: {
      csv: { name: 'CSV', use: 'a table, for spreadsheets and statistics' },
      jsonl: { name: 'JSON Lines', use: 'an article a line, for programs' },
      ris: { name: 'RIS', use: 'references, for Zotero, EndNote, Mendeley' },
      bibtex: { name: 'BibTeX', use: 'references, for LaTeX and Zotero' },
      zip: { name: 'ZIP', use: 'the texts, a file an article, with an index' },
    },
    order: 'By date. Each file tells the search, its address and the build of the archive.',
    record: {
      search: 'Search in Kashshaf',
      address: 'Address',
      count: 'Articles',
      order: 'Order',
      orders: { newest: 'newest first, undated last', oldest: 'oldest first, undated last' },
      archive: 'Archive',
      exported: 'Exported',
      interrupted: (written: number, count: number) =>
        `Incomplete: the archive changed during the export, ${formatNumber(written)} of ${formatNumber(count)} were written. Export again.`,
    },
    search: {
      exact: 'exact words',
      mainOnly: 'as main subject',
      typedNames: 'names as typed only',
      without: 'without',
      everything: 'all articles',
    },
  },
  feeds: {
    title: 'Follow this search',
    lead: 'The newest 50 of this search, for a feed reader:',
    atom: 'Atom feed',
    json: 'JSON feed',
  },
}
