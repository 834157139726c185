import type { arHelp } from './ar-help.ts'

/** The help page: what can be typed, and which keys work. */
export const enHelp: typeof arHelp = {
  help: {
    title: 'Help',
    lead: 'Type what you look for as you would say it. The search finds every form of a word and asks for no hamza and no vowel marks.',
    syntax: 'Query syntax',
    write: 'You type',
    meaning: 'It finds',
    rows: [
      { write: 'معرض كتاب', meaning: 'Articles with both words, anywhere in them.' },
      {
        write: '"معرض الكتاب"',
        meaning: 'The phrase, in this order. All quotation marks are alike: «» and “” and "".',
      },
      {
        write: 'معرض -سيارات',
        meaning: 'Articles with the first and without the second. The minus touches its word.',
      },
      { write: 'معرض -"معرض الكتاب"', meaning: 'Articles with the whole phrase are excluded.' },
      {
        write: 'النيل أو دجلة',
        meaning: 'Either word. OR and | are written too; they join what stands right before and after.',
      },
      { write: '(النيل أو دجلة) -سدود', meaning: 'Parentheses join what is between them.' },
      {
        write: 'عنوان:مخطوطات',
        meaning: 'The word in the title of the article. title: is written too, also with a phrase in quotes.',
      },
    ],
    byForm: 'No need to remember this: fill in the form, and it writes the query.',
    forms: 'Every form of a word, or exactly as typed',
    formsText: [
      '«ايران» finds what is written «إيران», and «قطار» what is written «للقطار», «القطارات» and «وقطاراتها». Hamzas, ya and alef maqsura, ta marbuta and ha make no difference; vowel marks and tatweel have no effect.',
      '«ميناء» finds its plural «موانئ», and «غوغل» what is written «جوجل»: fourteen hundred broken plurals, and hundreds of foreign names in their spellings.',
      'A line above the results lists the forms found and in how many articles each: choose one to keep only it, or exclude it with the sign after it.',
      'When few articles have all the words, the closest ones follow below: they have some of what you asked and are in no total and no facet.',
      'The name of a country, organisation or person finds the articles that use another name of it: «اليونسكو» what is written UNESCO or in full. What you typed comes first; a line above the results tells the names and has a link to search only what you typed. A demonym («روسية») is offered as a filter and does not widen the search.',
      'Choose “Exactly as typed” under the search box to find only the word as you wrote it, whatever its hamzas and vowel marks.',
    ],
    narrowing: 'Narrowing the results',
    narrowingRows: [
      'Within one facet any of the values is enough: Russia or Turkey. Where an article may have several there is “all of”: countries, organisations, persons, regions, agencies.',
      '“What it is about” above the facets leaves out what is named in passing: values in the title or the opening, or named often.',
      'Different facets must hold together: a country and an organisation and a source.',
      'The sign at the end of a value excludes its articles.',
      'The count beside a value is how many results you would have if you added it to those of its kind.',
      '“Only this” beside a value releases the others of its facet. “All values” below opens the whole table: counts and shares, sorted, searched, downloaded.',
      'Values are sorted by count, by name or by what tells: what is more frequent in the results than in the archive. “What does the count mean?” after the facets explains the counts.',
      '“Table of names” at the top counts up to 200 names or queries at once, by country, organisation, source or year; every count links to its articles.',
      '“Unknown” is a value like others: articles for which no country, organisation or source is known.',
      '“Other names” below a facet shows every name of its values. On the page of an article the count beside a name opens its places in the text and how it was recognised.',
      'Copies of one story are one row of the results: it says in how many sources it was published and when, and opens to the other copies that the search found. “One by one” above the list shows every article; the counts of facets are always of articles.',
      'The page of an article has “Related articles”: other tellings of its story and what belongs to it; “Compare” sets two texts side by side: what was added, dropped or counted otherwise. Choose two sources in their facet to compare them.',
      '“Cite this view” above the list gives a link that names the version of the archive and the number found; who opens it later sees what is new and what is gone. Citations in Arabic and English stand on the page of an article, too.',
      'The bars of time are links: a month or a year, by the date of publication or by dates the text mentions, as a count or a share of the archive. Articles without a date are chosen by the link below them.',
      'Time is written as a year, a month or a day: 2016, 2016-01 or 2016-01-05; Hijri too: 1439, 1439-07.',
      '“Export” above the list downloads all articles of the search, not a page of them: as a table, as references or as texts, and each file tells the search and its address. “Follow this search” is a feed of its newest.',
    ],
    links: 'The link is the search',
    linksText:
      'All you see on the search page is in its address. Copy it into a memo: it opens the same view for others, also without JavaScript.',
    keyboard: 'Keyboard shortcuts',
    keyboardText:
      'Shortcuts go by the place of a key, not its letter, so they work with an Arabic layout. They rest while you type in a field.',
    keysSwitch: 'Use keyboard shortcuts',
    keys: [
      { keys: ['/'], meaning: 'To the search box' },
      { keys: ['j'], meaning: 'Next article of the list' },
      { keys: ['k'], meaning: 'Previous article' },
      { keys: ['o', 'Enter'], meaning: 'Open the article' },
      { keys: ['s'], meaning: 'Give the article a star, or take it away' },
      { keys: ['j'], meaning: 'In an article: next article of the results' },
      { keys: ['k'], meaning: 'The one before' },
      { keys: ['n'], meaning: 'In an article: next match' },
      { keys: ['p'], meaning: 'Previous match' },
      { keys: ['Esc'], meaning: 'From the article back to the results' },
      { keys: ['?'], meaning: 'This page' },
    ],
    or: 'or',
  },
}
