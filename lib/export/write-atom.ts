import XMLBuilder from 'fast-xml-builder'
import { forFeed, momentOf, type Feed, type FeedEntry } from './feed.ts'

/**
 * A feed as Atom (RFC 4287). `updated` is required: of an article it is its day, and without one the day on which the archive last changed.
 * Texts are `type="text"`: nothing of them is read as markup.
 */
export function writeAtom(feed: Feed): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...toMarkup(feed) })
}

/** Chosen because it escapes every `&`: xmlbuilder2 leaves one as it is where the text itself has `&amp;`. */
const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  textNodeName: '#',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
})

function toMarkup(feed: Feed) {
  return {
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': feed.language,
      id: feed.id,
      title: text(feed.title),
      subtitle: text(feed.subtitle),
      updated: feed.updated,
      author: { name: feed.author },
      link: [
        link('self', feed.ownAddress, 'application/atom+xml'),
        link('alternate', feed.pageAddress, 'text/html'),
      ],
      entry: feed.entries.map((entry) => describeEntry(entry, feed)),
    },
  }
}

function describeEntry(entry: FeedEntry, { updated }: Feed) {
  const { id, title, address, date, source, summary, categories } = entry
  return {
    id,
    title: text(title),
    updated: date === null ? updated : momentOf(date),
    ...(date === null ? {} : { published: momentOf(date) }),
    ...(source === null ? {} : { author: { name: forFeed(source) } }),
    link: [link('alternate', address, 'text/html')],
    summary: text(summary),
    category: categories.map(({ id: value, label, kind }) => ({
      '@term': value,
      '@scheme': `tag:kashshaf,2026:${kind}`,
      '@label': forFeed(label),
    })),
  }
}

function text(value: string) {
  return { '@type': 'text', '#': forFeed(value) }
}

function link(rel: string, href: string, type: string) {
  return { '@rel': rel, '@href': href, '@type': type }
}
