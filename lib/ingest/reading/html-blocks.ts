import { blockTags, headingTags, hiddenTags, isFurniture } from './html-tags.ts'
import { DEEPEST, type HtmlAttributes, parseHtml } from './parse-html.ts'

/** What a browser would draw as lines of their own: a paragraph, a heading, an item, a row of a table. */
export type HtmlBlock = {
  readonly text: string
  readonly heading: boolean
  /** Stands in a menu, a footer, a list of related pages … */
  readonly furniture: boolean
  /** Which of the page's outermost `<article>` elements it stands in, from 0. */
  readonly article: number | null
}

export type HtmlScan = {
  readonly blocks: readonly HtmlBlock[]
  /** Letters of all blocks together. */
  readonly letters: number
  readonly elements: number
  readonly depth: number
}

const SPACES = /[ \t\n\f\r]+/g

type Open = { readonly tag: string; readonly furniture: boolean }

/** Reads a page in one pass, without a tree, so that neither its size nor its nesting can exhaust the memory. */
export function scanHtml(html: string): HtmlScan {
  const scan = scanNested(html, DEEPEST)
  return scan.depth <= DEEPEST ? scan : { ...scanNested(flatten(html), Infinity), depth: scan.depth }
}

function scanNested(html: string, deepest: number): HtmlScan {
  const collector = new BlockCollector()
  const depth = parseHtml(html, collector, deepest)
  collector.flush()
  const { blocks, letters, elements } = collector
  return { blocks, letters, elements, depth }
}

/** A page nested beyond reason is read as its text, a line for every tag. Scripts stay, to be dropped by the parser. */
function flatten(html: string): string {
  return html.replace(/<\/?(?!script|style|title|textarea)[a-z][^<>]*>/gi, '<br>')
}

class BlockCollector {
  readonly blocks: HtmlBlock[] = []
  letters = 0
  elements = 0
  readonly #open: Open[] = []
  readonly #inside = { hidden: 0, furniture: 0, article: 0, heading: 0, pre: 0 }
  #articles = 0
  #parts: string[] = []

  readonly open = (tag: string, attributes: HtmlAttributes): void => {
    this.elements += 1
    if (tag === 'td' || tag === 'th') this.#parts.push(' ')
    if (blockTags.has(tag) || tag === 'br') this.flush()
    const furniture = isFurniture(tag, attributes)
    this.#open.push({ tag, furniture })
    this.#count(tag, furniture, 1)
  }

  readonly close = (tag: string): void => {
    if (blockTags.has(tag)) this.flush()
    const last = this.#open.pop()
    if (last) this.#count(last.tag, last.furniture, -1)
  }

  readonly text = (text: string): void => {
    if (this.#inside.hidden === 0) this.#parts.push(text)
  }

  flush(): void {
    if (this.#parts.length === 0) return
    const text = this.#parts.join('').replaceAll('\0', '')
    this.#parts = []
    for (const line of this.#inside.pre > 0 ? text.split(/\r?\n/) : [text]) this.#note(line)
  }

  #note(line: string): void {
    const text = line.replace(SPACES, ' ').replace(/^ | $/g, '')
    if (text === '') return
    const furniture = this.#inside.furniture > 0
    const article = this.#inside.article > 0 && !furniture ? this.#articles - 1 : null
    this.letters += text.length
    this.blocks.push({ text, heading: this.#inside.heading > 0, furniture, article })
  }

  #count(tag: string, furniture: boolean, step: 1 | -1): void {
    const inside = this.#inside
    if (hiddenTags.has(tag)) inside.hidden += step
    if (furniture) inside.furniture += step
    if (headingTags.has(tag)) inside.heading += step
    if (tag === 'pre') inside.pre += step
    if (tag !== 'article') return
    if (step === 1 && inside.article === 0) this.#articles += 1
    inside.article += step
  }
}
