import { Parser } from 'htmlparser2'

export type HtmlAttributes = Readonly<Record<string, string>>
export type HtmlHandler = {
  readonly open: (tag: string, attributes: HtmlAttributes) => void
  readonly close: (tag: string) => void
  readonly text: (text: string) => void
}

/** Browsers nest no deeper. Far beyond it the parser's own list of open elements grows slow. */
export const DEEPEST = 512
const CHUNK = 16_384

/** Reads a page without building a tree. Stops soon after the nesting passes the limit; returns the depth reached. */
export function parseHtml(html: string, handler: HtmlHandler, deepest: number = DEEPEST): number {
  let open = 0
  let depth = 0
  const parser = new Parser({
    onopentag(tag, attributes) {
      open += 1
      if (open > depth) depth = open
      handler.open(tag, attributes)
    },
    onclosetag(tag) {
      open -= 1
      handler.close(tag)
    },
    ontext: handler.text,
  })
  for (let at = 0; at < html.length && depth <= deepest; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  if (depth <= deepest) parser.end()
  return depth
}
