import type { arStates } from './ar-states.ts'
import { enError } from './en-error.ts'

/** What is said when there is nothing, or something failed: what happened, and what to do. */
export const enStates: typeof arStates = {
  nothing: {
    title: 'No article meets all these conditions',
    titleQuery: 'No article has these words',
    whyFilters:
      'Together the conditions leave nothing. Beside each way out stands the number of articles it gives.',
    whyQuery: 'These words occur in no article of the archive, in none of their forms.',
    whyExact: 'The search finds only words exactly as typed.',
    withoutOne: 'Lift one condition',
    changes: 'Or change the query',
    changesOnly: 'Change the query',
    allForms: 'Every form of a word is searched: there is no need to try other hamzas and endings.',
    syntax: 'Query syntax',
    wholeArchive: 'To the whole archive',
  },

  engineAway: {
    title: 'The search engine does not answer',
    kept: 'Your query and filters are kept as you typed them. The results return by themselves when the engine does.',
    retry: 'Try again',
    trying: 'Trying again every three seconds.',
    how: 'If it takes long, stop the program and start it again, and read what it writes in its window.',
  },

  archiveAway: {
    title: 'The archive is being indexed',
    kept: 'The page appears by itself when the first archive is complete. Your query is kept as you typed it.',
    retry: 'Try again',
    trying: 'Looking again every three seconds.',
    how: 'The progress is written in the window of the program.',
  },

  error: enError,

  notFound: {
    title: 'There is no page at this address',
    body: 'Perhaps a part of the link was lost when it was copied, or the archive was indexed again and the article or file has changed.',
    search: 'Search for the article by words of its title, or go to the first page.',
    home: 'Go to the first page',
  },
}
