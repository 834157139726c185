import { forFeed, momentOf, type Feed, type FeedEntry } from './feed.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: forFeed(feed.title),
    description: forFeed(feed.subtitle),
    home_page_url: feed.pageAddress,
    feed_url: feed.ownAddress,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map(describeItem),
  })
}

/** Without a date `date_published` is left out: it is optional. */
function describeItem({ id, title, address, date, source, summary, categories }: FeedEntry) {
  return {
    id,
    url: address,
    title: forFeed(title),
    content_text: forFeed(summary),
    ...(date === null ? {} : { date_published: momentOf(date) }),
    ...(source === null ? {} : { authors: [{ name: forFeed(source) }] }),
    tags: categories.map(({ label }) => forFeed(label)),
  }
}
