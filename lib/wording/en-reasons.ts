/** Why lines were dropped and why a place needs a look, by the splitter's ids. */
const reasons: Readonly<Record<string, string>> = {
  'text-size-button': 'text size button',
  'headline-again': 'headline repeated',
  'caption-again': 'caption repeated',
  'page-furniture': 'page furniture',
  footer: 'footer of the page',
  'after-footer': 'after the footer',
  related: 'other headlines',
  masthead: 'masthead',
  section: 'name of the section',
  navigation: 'site menu',
  ticker: 'ticker of headlines',
  separator: 'separator',
  'end-mark': 'end mark',
  hashtags: 'hashtags',
  keywords: 'keywords',
  'share-buttons': 'share buttons',
  newsletter: 'newsletter',
  boilerplate: 'text repeated all over the site',
  'repeated-on-page': 'repeated on the page',
  'above-headline': 'above the headline',
  'read-more': 'link to more',
  cookies: 'cookie notice',
  label: 'label',
  clock: 'clock or counter',
  field: 'data field',
  markup: 'markup',
  heading: 'heading of a section',
  byline: 'name of an author',
  date: 'date',
  outlet: 'name of a site',
  source: 'source',
  publication: 'publication line',
  'perhaps-a-new-story': 'another story may begin here; it stayed with the one before',
  'text-after-footer': 'text after the footer; it stayed with the story',
  'no-story': 'read, and holds no story',
}

/** What ingest says of files it could not read is English already. */
export function explainReasonInEnglish(reason: string): string {
  return reasons[reason] ?? reason
}
