import type { arMatrix } from './ar-matrix.ts'

const list = (texts: readonly string[]) => `\u2068${texts.join('\u2069, \u2068')}\u2069`

const someOf = (texts: readonly string[]) =>
  texts.length > 12 ? `${list(texts.slice(0, 12))}… (+${String(texts.length - 12)})` : list(texts)

const counted = (count: number, noun: string) => `${String(count)} ${noun}${count === 1 ? '' : 's'}`

/** The same in English. */
export const enMatrix: typeof arMatrix = {
  matrix: {
    title: 'Table of names',
    lead: 'Type names or queries, one a line: each line is counted by country, organisation, source or year, and every count links to its articles.',
    lines: 'Names, one a line',
    hint: 'Up to 200 lines. A line may be anything a search may be: "a phrase", -word, this OR that.',
    example: 'UNESCO\nنهر النيل أو دجلة\n"معرض الكتاب" -سيارات',
    axis: 'Columns',
    axes: { country: 'Country', organization: 'Organisation', source: 'Source', year: 'Year' },
    show: 'Show the table',
    table: 'Articles of each line in each column',
    name: 'Line',
    rows: 'Lines',
    total: 'All',
    undated: 'No date',
    unread: 'has no letter and no digit',
    readAs: (label, facet) => `read as: \u2068${label}\u2069 (${facet})`,
    width: 'Columns shown',
    all: 'all',
    order: 'Order of lines',
    orders: { typed: 'As typed', total: 'By count' },
    csv: 'Download as CSV',
    allColumns: (shown) =>
      `The table has ${counted(shown, 'column')}: all there are in the results of these lines.`,
    someColumns: (shown, all) =>
      `Shown are ${counted(shown, 'column')} of ${String(all)}, those with most articles. The others are not summed up: an article may stand in two.`,
    someSources: (shown, all) =>
      `Shown are ${counted(shown, 'column')} of ${String(all)}, those with most articles. What is missing from the total is in the others.`,
    several: 'An article may have several values, or fit several lines, so cells do not add up.',
    heat: 'The bar under a count, and the tint: its part of the largest cell of its line.',
    cell: (line, column) => `${line}, ${column}`,
    blank: (count) => `${counted(count, 'empty line')} dropped.`,
    repeated: (lines) => `Repeated, and counted once: ${someOf(lines)}.`,
    cut: (lines) =>
      `The table cannot hold all lines. ${counted(lines.length, 'line')} left out: ${someOf(lines)}.`,
  },
}
