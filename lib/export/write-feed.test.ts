import { parseFeed } from '@rowanmanning/feed-parser'
import { Ajv } from 'ajv'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Feed } from './feed.ts'
import { hostileTexts } from './test-records.ts'
import { writeAtom } from './write-atom.ts'
import { writeJsonFeed } from './write-json-feed.ts'

/* Both formats are read back by two parsers of others, and the JSON one is held against a schema after jsonfeed.org/version/1.1. */

/** Spaces at an end are no part of a title. */
const texts = hostileTexts.map(([, text]) => text.trim())
/** A text of type «text», never of markup. */
const plain = (value: string) => ({ type: 'text', value })
const feed: Feed = {
  id: 'tag:kashshaf,2026:search:q%3D%D8%B3',
  title: 'كشّاف: «سوق» <b>&',
  subtitle: 'أرشيف',
  language: 'ar',
  pageAddress: 'https://kashshaf.test/?q=%D8%B3&country=EG',
  ownAddress: 'https://kashshaf.test/feed.atom?q=%D8%B3&country=EG',
  updated: '2026-01-01T00:00:00.000Z',
  author: 'كشّاف',
  entries: texts.map((title, number) => ({
    id: `tag:kashshaf,2026:article:${String(number)}`,
    title,
    address: `https://kashshaf.test/articles/${String(number)}`,
    date: number % 2 === 0 ? '2018-03-05' : null,
    source: number % 3 === 0 ? null : title,
    summary: title,
    categories: [{ id: 'EG', label: title, kind: 'country' }],
  })),
}

describe('Atom', () => {
  const xml = writeAtom(feed)

  test('every title, summary and id is read as it was written', () => {
    const { entries = [], ...own } = parseAtomFeed(xml)
    expect(own).toMatchObject({ id: feed.id, title: plain(feed.title), updated: feed.updated })
    expect(entries.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id))
    expect(entries.map(({ title }) => title)).toEqual(texts.map(plain))
    expect(entries.map(({ summary }) => summary)).toEqual(texts.map(plain))
  })

  test('another parser reads the same, with addresses and days', () => {
    const { items, url, self } = parseFeed(xml)
    expect([url, self]).toEqual([feed.pageAddress, feed.ownAddress])
    expect(items.map((item) => item.url)).toEqual(feed.entries.map(({ address }) => address))
    expect(items.map(({ published }) => published?.toISOString().slice(0, 10) ?? null)).toEqual(
      feed.entries.map(({ date }) => date),
    )
  })

  test('has what RFC 4287 requires: an author, and of every entry an id, a title and when it was updated', () => {
    const { entries = [], authors } = parseAtomFeed(xml)
    expect(authors?.map(({ name }) => name)).toEqual(['كشّاف'])
    expect(entries.filter(({ id, title, updated }) => !id || !title || !updated)).toEqual([])
    expect(entries[1]?.updated).toBe(feed.updated)
  })

  test('characters that XML cannot have are replaced', () => {
    const [entry] = feed.entries
    const odd = { ...feed, entries: entry ? [{ ...entry, title: 'a\u0000\u000B\uD800\uFFFEb' }] : [] }
    expect(parseAtomFeed(writeAtom(odd)).entries?.[0]?.title).toEqual(plain('a\uFFFD\uFFFD\uFFFD\uFFFDb'))
  })

  test('without entries it is a feed all the same', () => {
    expect(parseAtomFeed(writeAtom({ ...feed, entries: [] })).id).toBe(feed.id)
  })
})

describe('JSON Feed', () => {
  const json: unknown = JSON.parse(writeJsonFeed(feed))

  test('fits the schema of version 1.1', () => {
    const validate = new Ajv({ strict: true }).compile(jsonFeedSchema)
    validate(json)
    expect(validate.errors).toBeNull()
  })

  test('every title, text and id is read as it was written; an article without a date has none', () => {
    const { items = [] } = parseJsonFeed(json)
    expect(items.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id))
    expect(items.map(({ title }) => title)).toEqual(texts)
    expect(items.map(({ content_text: text }) => text)).toEqual(texts)
    expect(items[1]?.date_published).toBeUndefined()
  })
})

/** What jsonfeed.org/version/1.1 says of the members that we write; no others are. */
const text = { type: 'string', minLength: 1 }
const address = { type: 'string', pattern: '^https?://' }
const authors = {
  type: 'array',
  minItems: 1,
  items: { type: 'object', required: ['name'], properties: { name: text }, additionalProperties: false },
}
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    description: text,
    home_page_url: address,
    feed_url: address,
    language: { type: 'string', pattern: '^[a-z]{2}$' },
    authors,
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_text'],
        additionalProperties: false,
        properties: {
          id: text,
          url: address,
          title: { type: 'string' },
          content_text: { type: 'string' },
          date_published: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' },
          authors,
          tags: { type: 'array', items: { type: 'string' } },
        },
      },
    },
  },
}
