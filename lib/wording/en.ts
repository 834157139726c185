import type { Words } from './ar.ts'
import { countedText } from './counted.ts'
import { enAccount } from './en-account.ts'
import { enArticle } from './en-article.ts'
import { enCompare } from './en-compare.ts'
import { enDesk } from './en-desk.ts'
import { enEntities } from './en-entities.ts'
import { enForm } from './en-form.ts'
import { enHelp } from './en-help.ts'
import { enEvidence } from './en-evidence.ts'
import { enExports } from './en-exports.ts'
import { enMatrix } from './en-matrix.ts'
import { enNotices } from './en-notices.ts'
import { explainReasonInEnglish } from './en-reasons.ts'
import { enSettings } from './en-settings.ts'
import { enStates } from './en-states.ts'
import { enThreads } from './en-threads.ts'
import { enTime } from './en-time.ts'
import { enValues } from './en-values.ts'
import { showDigits } from './numbers.ts'

const facetNames = {
  country: 'Country',
  organization: 'Organisation',
  source: 'Source',
  person: 'Person',
  region: 'Region',
  agency: 'Agency',
}

/** The interface in English. The articles stay Arabic: what is quoted of them is not translated. */
export const en: Words = {
  site: 'Kashshaf',
  description:
    'An archive of Arabic news: search in every form of a word, with facets for country, organisation and source.',
  separator: ' · ',
  comma: ', ',
  ellipsis: '…',

  masthead: {
    skip: 'Skip to content',
    home: 'Kashshaf, first page',
    searchArchive: 'Search the archive',
    search: 'Search',
    clearQuery: 'Clear the query',
    siteNavigation: 'Site',
    archive: 'Archive',
    help: 'Help',
    matching: 'Match',
    matchingGroup: 'How words are matched',
    allForms: 'Every form of a word',
    exact: 'Exactly as typed',
    form: 'Search by form',
    syntax: 'Query syntax',
    forSearch: 'to search',
    forMoving: 'to move',
  },

  completions: {
    list: 'Suggestions',
    said: 'Suggestions',
    ...facetNames,
    layout: 'On the other keyboard layout',
    word: '',
  },

  footer: {
    region: 'About this site',
    lastIndexed: 'Last indexed',
    shortcuts: 'Keyboard shortcuts',
  },

  facets: {
    title: 'Facets',
    open: 'Facets',
    close: 'Close',
    name: facetNames,
    plural: {
      country: 'Countries',
      organization: 'Organisations',
      source: 'Sources',
      person: 'Persons',
      region: 'Regions',
      agency: 'Agencies',
    },
    findIn: {
      country: 'Find a country',
      organization: 'Find an organisation',
      source: 'Find a source',
      person: 'Find a person',
      region: 'Find a region',
      agency: 'Find an agency',
    },
    all: {
      country: 'All countries',
      organization: 'All organisations',
      source: 'All sources',
      person: 'All persons',
      region: 'All regions',
      agency: 'All agencies',
    },
    subjects: 'What the facets count',
    subject: { any: 'All it names', main: 'What it is about' },
    showNames: 'Other names',
    combine: (facet: string) => `How values of ${facet} combine`,
    any: 'any of',
    every: 'all of',
    unknown: 'Unknown',
    values: 'different values',
    excluded: 'excluded',
    exclude: 'Exclude',
    lift: 'Stop excluding',
    excludeValue: (value: string) => `Exclude ${value}`,
    liftValue: (value: string) => `Stop excluding ${value}`,
    more: 'Show more',
    less: 'Show fewer',
    noneFound: (text: string) => `No value here has “${text}”`,
    clearFind: 'Clear the search in values',
    show: 'Show',
    inForce: 'chosen',
  },

  chips: {
    region: 'Filters in force',
    without: 'not',
    remove: (name: string, value: string) => `Remove ${name}: ${value}`,
    removeAll: 'Remove all',
  },

  time: {
    title: 'Time',
    chooseYear: 'Choose a year to narrow the archive to it',
    caption: 'The oldest at the start. Each year is a link that narrows the results to it.',
    from: 'From',
    to: 'to',
    apply: 'Apply',
    example: '2016-01',
    range: 'Choose a stretch of time',
    format: 'A year, a month or a day: 2016, 2016-01 or 2016-01-05; Hijri too: 1439, 1439-07',
  },

  list: {
    sort: 'Order',
    sorts: { relevance: 'Relevance', newest: 'Newest', oldest: 'Oldest' },
    perPage: 'Per page',
    perPageGroup: 'Results per page',
    copyLink: 'Copy link',
    copied: 'Copied',
    noDate: 'No date',
    noSource: 'Unknown source',
    untitled: 'Untitled',
    countries: 'Countries',
    organizations: 'Organisations',
    persons: 'Persons',
    named: 'Names in the query',
    nameOf: (typed: string) => `“\u2068${typed}\u2069” is a name of`,
    alsoSearched: 'Also searched:',
    notSearched: 'Its other names are not searched:',
    onlyTyped: 'Only the words as typed',
    withNames: 'Include other names',
    matched: 'Matched:',
    moreNames: (count: number) => `and ${showDigits(count)} more`,
    waiting: 'Searching',
    forms: 'Forms found',
    formsOf: (word: string) => `Forms of “\u2068${word}\u2069”`,
    onlyForm: (form: string) => `Only “${form}”, as written`,
    withoutForm: (form: string) => `Exclude “${form}”`,
    moreForms: (count: number) => `and ${countedText(count, 'form')} less frequent`,
    orInArabic: 'Or in Arabic',
    closest: 'Closest articles',
    closestWhy: 'They have some of what you asked, not all. They are in no total and no facet.',
  },

  pages: {
    label: 'Pages',
    page: (page: string) => `Page ${page}`,
    previous: 'Previous',
    next: 'Next',
    shown: '',
    to: 'to',
    of: ' of',
  },

  firstVisit: {
    inArchive: 'This archive has',
    from: 'from',
    publishedBetween: (first: string, last: string) =>
      first === last ? `, published in ${first}` : `, published between ${first} and ${last}`,
    takenFrom: ', taken from',
    stop: '.',
    examples: 'Examples of queries',
    tries: { phrase: 'A phrase and a word', without: 'Without a word', forms: 'Every form of a word' },
    newest: 'Latest published',
    allNewest: 'All, newest first',
    empty: 'The archive is empty',
    emptyHow: 'Put your files into a folder and give the program its path:',
  },

  ...enArticle,

  file: {
    toArticle: 'To the article',
    download: 'Download the file as it is',
    asArrived: 'The original file as it arrived, line by line',
    story: (number: number, stories: number) => `Story ${showDigits(number)} of ${showDigits(stories)}`,
    outside: 'Outside the stories',
    lineRange: (first: number, last: number) =>
      first === last ? `Line ${showDigits(first)}` : `Lines ${showDigits(first)} to ${showDigits(last)}`,
    read: 'Read the article',
    cameFrom: 'The article was taken from here',
    line: (line: number) => `Line ${showDigits(line)}`,
    blank: 'Blank line',
    account: 'What became of each line',
    total: 'Total',
    aboutFile: 'The file',
    size: 'Size',
    encoding: 'Encoding',
    fingerprint: 'Fingerprint',
    linesAs: 'Lines',
    stories: 'Stories',
    kinds: {
      title: 'title',
      subtitle: 'subtitle',
      caption: 'caption',
      source: 'source',
      date: 'date',
      byline: 'byline',
      body: 'body',
      repeat: 'repeated, dropped',
      boilerplate: 'boilerplate, dropped',
      blank: 'blank',
    },
  },

  ...enNotices,
  ...enStates,
  ...enHelp,
  ...enForm,
  ...enAccount,
  ...enEntities,
  ...enEvidence,
  ...enDesk,
  ...enCompare,
  ...enSettings,
  ...enThreads,
  ...enTime,
  ...enValues,
  ...enExports,
  ...enMatrix,
  explainReason: explainReasonInEnglish,
}
