import { type FieldName, fieldOfName } from './field-names.ts'

/** A Markdown file as plain lines, each where it stood, so that line numbers stay true. */
export type MarkdownPage = {
  readonly text: string
  readonly title?: string
  readonly date?: string
  readonly source?: string
  readonly url?: string
  readonly author?: string
}

type FrontMatter = Omit<MarkdownPage, 'text'>

/** Front matter longer than this is a text between two rules. */
const MOST_FRONT_LINES = 100
const LONGEST_PART = 2_000

/** Headings stay (`# …`): the splitter knows them. Images become their caption, links their words, emphasis its text. */
export function readMarkdown(text: string): MarkdownPage {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const { fields, length } = readFrontMatter(lines)
  const plain = lines.map((line, index) => (index < length ? '' : plainLine(line)))
  return { text: plain.join('\n'), ...fields }
}

/** `key: value` lines between `---` and `---` at the very top. Without a key that we know they are text. */
function readFrontMatter(lines: readonly string[]): {
  readonly fields: FrontMatter
  readonly length: number
} {
  const none = { fields: {}, length: 0 }
  if (lines[0]?.trim() !== '---') return none
  const end = lines.slice(1, MOST_FRONT_LINES).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line))
  if (end === -1) return none
  const told = lines.slice(1, end + 1).flatMap(readField)
  if (told.length === 0) return none
  return { fields: Object.fromEntries(told.toReversed()), length: end + 2 }
}

const kept: ReadonlySet<FieldName> = new Set(['title', 'date', 'source', 'url', 'author'])

function readField(line: string): [FieldName, string][] {
  const colon = line.indexOf(':')
  const field = colon === -1 ? undefined : fieldOfName(line.slice(0, colon))
  const value = unquote(line.slice(colon + 1).trim())
  return field !== undefined && kept.has(field) && value !== '' ? [[field, value]] : []
}

function unquote(value: string): string {
  const quoted = /^"(.*)"$|^'(.*)'$/u.exec(value)
  return quoted?.[1] ?? quoted?.[2] ?? value
}

/*
 * Every repeat is bounded, so that a line of ten million brackets is read in one go. An address may hold one pair of
 * parentheses, as those of encyclopedias do.
 */
const ADDRESS = String.raw`\((?:[^()]|\([^()]{0,500}\)){0,${LONGEST_PART}}\)`
const IMAGE = new RegExp(String.raw`!\[([^[\]]{0,${LONGEST_PART}})\]${ADDRESS}`, 'g')
const LINK = new RegExp(String.raw`\[([^[\]]{1,${LONGEST_PART}})\]${ADDRESS}`, 'g')
const STRONG = /(?<![\p{L}\p{N}_*])(\*\*|__)(?=\S)([^*_]{1,2000})(?<=\S)\1(?![\p{L}\p{N}_*])/gu

function plainLine(line: string): string {
  const linked = line.includes('](') ? line.replace(IMAGE, '$1').replace(LINK, '$1') : line
  return linked.includes('**') || linked.includes('__') ? linked.replace(STRONG, '$2') : linked
}
