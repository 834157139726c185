import { readDate } from '#lib/dates/read-date.ts'
import { type LinkedData, readLinkedData } from './linked-data.ts'
import { type HtmlAttributes, parseHtml } from './parse-html.ts'

/** What a page says about itself, apart from its text. */
export type HtmlMeta = {
  readonly title?: string
  readonly headline?: string
  /** `YYYY-MM-DD`, the day as the page writes it: no time zone moves it. */
  readonly published?: string
  readonly source?: string
  readonly url?: string
  readonly byline?: string
}

/** Everything a page says of itself stands in its first part; `<time>` of the article a little further down. */
const FIRST_PART = 2_000_000
const LONGEST_VALUE = 2_000
const LONGEST_SCRIPT = 1_000_000

/** The first value found under each name: `og:title`, `time`, `canonical`, `title` … */
type Said = Map<string, string>

/** Reads `<meta>`, JSON-LD, `<link rel=canonical>`, `<title>` and `<time>`. */
export function readHtmlMeta(html: string): HtmlMeta {
  const { said, linked } = collect(html.slice(0, FIRST_PART))
  const first = (...names: readonly string[]) => names.map((name) => said.get(name)).find(Boolean)
  const title = first('title')
  const headline = first('og:title', 'twitter:title') ?? linked.headline
  const dates = [
    first('article:published_time'),
    linked.published,
    first('datepublished', 'pubdate', 'date', 'time'),
  ]
  const published = dates.flatMap((date) => (date === undefined ? [] : (readDate(date) ?? [])))[0]
  const source = first('og:site_name')
  const url = [first('canonical'), first('og:url')].find(isWebAddress)
  const byline = [first('author', 'article:author'), linked.author].find(
    (name) => name && !isWebAddress(name),
  )
  return {
    ...(title === undefined ? {} : { title }),
    ...(headline === undefined ? {} : { headline }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(byline === undefined ? {} : { byline }),
  }
}

function isWebAddress(value: string | undefined): boolean {
  return value !== undefined && /^https?:\/\//i.test(value)
}

function collect(html: string): { readonly said: Said; readonly linked: LinkedData } {
  const said: Said = new Map()
  let linked: LinkedData = {}
  let within: 'title' | 'data' | null = null
  let text = ''
  parseHtml(html, {
    open(tag, attributes) {
      noteAttributes(tag, attributes, said)
      within = kindOfText(tag, attributes)
      text = ''
    },
    text(part) {
      if (within !== null && text.length + part.length <= LONGEST_SCRIPT) text += part
    },
    close() {
      if (within === 'title') note(said, 'title', text)
      if (within === 'data') linked = { ...readLinkedData(text), ...linked }
      within = null
    },
  })
  return { said, linked }
}

function kindOfText(tag: string, attributes: HtmlAttributes): 'title' | 'data' | null {
  if (tag === 'title') return 'title'
  return tag === 'script' && attributes.type?.toLowerCase().trim() === 'application/ld+json' ? 'data' : null
}

function noteAttributes(tag: string, attributes: HtmlAttributes, said: Said): void {
  const { content, datetime, href, rel } = attributes
  const name = attributes.property ?? attributes.name ?? attributes.itemprop
  if (tag === 'meta' && name !== undefined) note(said, name, content)
  else if (tag === 'time')
    note(said, attributes.itemprop === 'datePublished' ? 'datepublished' : 'time', datetime)
  else if (tag === 'link' && rel?.toLowerCase() === 'canonical') note(said, 'canonical', href)
}

function note(said: Said, name: string, value: string | undefined): void {
  const plain = value
    ?.slice(0, LONGEST_VALUE)
    .replace(/[\0\s]+/g, ' ')
    .trim()
  const key = name.toLowerCase().trim()
  if (plain !== undefined && plain !== '' && !said.has(key)) said.set(key, plain)
}
