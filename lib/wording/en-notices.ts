import type { arNotices } from './ar-notices.ts'
import { countedText } from './counted.ts'
import { formatNumber } from './numbers.ts'

/** What the reader is told beside the results. */
export const enNotices: typeof arNotices = {
  notices: {
    dropped: (values: readonly string[]) =>
      `${values.length === 1 ? 'A value' : countedText(values.length, 'value')} of the link was not understood and left out: \u2068${values.join('\u2069, \u2068')}\u2069. The rest applies.`,
    leftOut: (terms: readonly string[]) =>
      `At most ten words are searched. Not searched: \u2068${terms.join('\u2069, \u2068')}\u2069.`,
    noWords: (query: string) =>
      `“\u2068${query}\u2069” has no letter and no digit, so nothing was searched for.`,
    queryCut: (most: number, rest: string) =>
      `The query is longer than ${formatNumber(most)} characters. Its end was not searched: \u2068${rest}\u2069.`,
    timeBackwards: 'The stretch of time ends before it begins, so no article is in it.',
    valuesCut: (facet: string, shown: number, hidden: number) =>
      `${facet}: ${countedText(shown, 'value')} shown, ${countedText(hidden, 'value')} left. Type a part of the name in its search box to find it.`,
    troubles: {
      parenthesis: 'A parenthesis without its partner: the query was read as if it were not there.',
      or: '“OR” needs a word before and a word after it: it was left out.',
      minus: 'A minus with nothing after it: it was left out.',
      quote: 'A quotation mark that is not closed: the phrase was taken to the end of the query.',
    },
    unionCut: 'The query joins many alternatives: the first twelve were searched.',
    otherVersion:
      'Another version of the program indexed this archive, so results may be missing until it is indexed again: \u2066npm run ingest\u2069.',
    tagsRenewed: 'Tags are being renewed: until that is done, counts may mix old and new.',
    fileChanged:
      'This file changed after it was indexed, so its lines may not match the articles taken from it. Index again to match them.',
    fileGoneTitle: 'The file is no longer in its place',
    fileGone: 'This file was indexed, and is no longer in its place on the disk.',
    linesCut: ({ first, last }: { readonly first: number; readonly last: number }, total: number) =>
      `Lines ${formatNumber(first)} to ${formatNumber(last)} are shown; the file has ${countedText(total, 'line')}. Download it to read it whole.`,
  },

  waysOut: {
    without: (name: string, value: string) => `Without ${name}: ${value}`,
    withoutAny: 'Without any filter',
    withoutQuery: 'The filters alone, without the words',
    withoutWord: (word: string) => `Without “${word}”`,
    layout: (query: string) => `On the other keyboard layout: “${query}”`,
    meant: (word: string) => `Did you mean “${word}”`,
    allForms: 'Every form of a word, not exactly as typed',
    separateWords: 'Separate words instead of the phrase',
    separator: ' or ',
  },
}
