import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { HtmlScan } from './html-blocks.ts'

/*
 * Readability finds the main text, since it is the library of Firefox's reading view and leaves the words alone. (Defuddle is
 * younger and made to normalise headings, notes and code.) linkedom gives it its tree: jsdom 31 needs Node 22.
 */

/** What the extractor made of a page. */
export type MainText = { readonly html: string; readonly byline?: string }

/**
 * Beyond this the extractor takes more than a second, since it weighs text and links of every level anew. A large news page
 * has 5,000 elements, 30 levels and 50,000 letters.
 */
const LIMITS = {
  html: 2_000_000,
  elements: 15_000,
  depth: 256,
  elementsByDepth: 300_000,
  lettersByDepth: 15_000_000,
}

/** Whether a page is small and flat enough for the extractor. */
export function isExtractable(html: string, { letters, elements, depth }: HtmlScan): boolean {
  const isSmall = html.length <= LIMITS.html && elements <= LIMITS.elements && depth <= LIMITS.depth
  return isSmall && elements * depth <= LIMITS.elementsByDepth && letters * depth <= LIMITS.lettersByDepth
}

/** The part of a page that is its article, or null when none is found. */
export function extractMain(html: string): MainText | null {
  const article = parseSafely(html)
  const content = article?.content
  if (!content) return null
  const byline = article.byline?.trim()
  return { html: content, ...(byline ? { byline } : {}) }
}

/** A page may be broken in ways that neither package foresaw. Then nothing is found, and the visible text is taken. */
function parseSafely(html: string): ReturnType<Readability['parse']> {
  try {
    const { document } = parseHTML(asWholePage(html))
    return new Readability(document).parse()
  } catch {
    return null
  }
}

/** linkedom makes no `<html>` and `<body>` of its own, and the extractor needs them. */
function asWholePage(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`
  return `<html><body>${html.replace(/<\/?(?:html|!doctype)[^<>]*>/gi, '')}</body></html>`
}
