import { extractMain, isExtractable } from './extract-main.ts'
import { type HtmlBlock, type HtmlScan, scanHtml } from './html-blocks.ts'
import { readHtmlMeta } from './html-meta.ts'
import { pickTitle } from './html-title.ts'
import type { JsonlFailure } from './read-jsonl.ts'

/** A saved web page as the lines that the splitter reads, and what the page says about itself. */
export type HtmlPage = {
  /** Title, blank line, then a block a line. Several articles stand four blank lines apart. */
  readonly text: string
  readonly title?: string
  /** `YYYY-MM-DD` */
  readonly published?: string
  readonly source?: string
  readonly url?: string
  readonly byline?: string
  /** Where the text comes from: the main text, several whole articles, or all that is visible. */
  readonly taken: 'main text' | 'articles' | 'visible text'
  readonly failures: readonly JsonlFailure[]
}

const LARGEST_PAGE = 20_000_000
const BETWEEN_ARTICLES = '\n'.repeat(5)
/** A teaser is shorter than this, or else the whole page is made of short news. */
const WHOLE_ARTICLE = 200
/** The extractor took a side block for the article when it kept less of the page's only article than this. */
const LEAST_KEPT = 0.5

type Found = Pick<HtmlPage, 'text' | 'taken' | 'title' | 'byline'>

/** Reads the text of a page. Whatever the page is, the answer is a value: what cannot be read is a failure with its reason. */
export function readHtml(html: string): HtmlPage {
  if (html.length > LARGEST_PAGE)
    return refuse('It is longer than 20 million letters. Cut it into smaller pages.')
  const scan = scanHtml(html)
  const { title, headline, ...about } = readHtmlMeta(html)
  const found = findText(html, scan, pickTitle({ title, headline }, scan.blocks))
  if (found.text === '')
    return { ...about, ...refuse('It has no visible text. Save the page again once it has loaded.') }
  return { ...found, ...about, failures: [] }
}

function refuse(reason: string): HtmlPage {
  return { text: '', taken: 'visible text', failures: [{ line: 1, reason }] }
}

function findText(html: string, scan: HtmlScan, title: string | undefined): Found {
  const articles = wholeArticles(scan.blocks)
  const [only, ...others] = articles
  const titled = title === undefined ? {} : { title }
  if (others.length > 0)
    return { text: articles.map(writeArticle).join(BETWEEN_ARTICLES), taken: 'articles', ...titled }
  const main = isExtractable(html, scan) ? extractMain(html) : null
  const blocks = main === null ? [] : scanHtml(main.html).blocks
  const byline = main?.byline === undefined ? {} : { byline: main.byline }
  if (only !== undefined && lengthOf(blocks) < lengthOf(only) * LEAST_KEPT)
    return { text: writePage(title, only), taken: 'articles', ...titled, ...byline }
  if (blocks.length > 0) return { text: writePage(title, blocks), taken: 'main text', ...titled, ...byline }
  return { text: writePage(title, visible(scan.blocks)), taken: 'visible text', ...titled }
}

/** The page's articles that are there with their text. Teasers beside a long article are left to it. */
function wholeArticles(blocks: readonly HtmlBlock[]): HtmlBlock[][] {
  const articles = new Map<number, HtmlBlock[]>()
  for (const block of blocks) {
    if (block.article === null) continue
    const article = articles.get(block.article) ?? []
    article.push(block)
    articles.set(block.article, article)
  }
  const told = [...articles.values()].filter((article) => lengthOf(article) > 0)
  const longest = told.reduce((most, article) => Math.max(most, lengthOf(article)), 0)
  return told.filter((article) => lengthOf(article) >= Math.min(WHOLE_ARTICLE, longest / 3))
}

function lengthOf(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, { heading, text }) => (heading ? sum : sum + text.length), 0)
}

/** An article of several carries its own title: its first heading. */
function writeArticle(blocks: readonly HtmlBlock[]): string {
  return writePage(blocks.find(({ heading }) => heading)?.text, blocks)
}

/** The title is written once, at the top, wherever it stood. */
function writePage(title: string | undefined, blocks: readonly HtmlBlock[]): string {
  const lines = blocks.map(({ text }) => text)
  if (title === undefined) return lines.join('\n')
  const at = lines.indexOf(title)
  const rest = at === -1 ? lines : lines.toSpliced(at, 1)
  return rest.length === 0 ? title : [title, '', ...rest].join('\n')
}

/** Without menus and the like, unless nothing else is there. */
function visible(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const text = blocks.filter(({ furniture }) => !furniture)
  return lengthOf(text) > 0 ? text : blocks
}
