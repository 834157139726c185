import { basename, extname } from 'node:path'
import { isPacked } from './read-packed.ts'

/**
 * How a file is read. `page`, `markdown` and `html` are split into stories; `lines` (JSON) and `table` hold an article a line
 * or row.
 */
export type Format = 'page' | 'markdown' | 'html' | 'lines' | 'table'

const formats: Readonly<Record<string, Format>> = {
  ...{ '.txt': 'page', '.text': 'page' },
  ...{ '.md': 'markdown', '.markdown': 'markdown' },
  ...{ '.html': 'html', '.htm': 'html', '.xhtml': 'html' },
  ...{ '.jsonl': 'lines', '.ndjson': 'lines' },
  ...{ '.csv': 'table', '.tsv': 'table' },
}

/** What a folder's keeper wrote about it is no article of it. */
const aboutTheFolder = /^(?:readme|license|changelog)(?:\.|$)/i

/** Undefined for a kind that is not read. */
export function formatOf(path: string): Format | undefined {
  if (aboutTheFolder.test(basename(path))) return undefined
  return formats[extname(path).toLowerCase()]
}

/** Read, or unpacked and then read. */
export function isReadable(path: string): boolean {
  return formatOf(path) !== undefined || isPacked(path)
}

/** What is read, for messages. */
export const readKinds = [...Object.keys(formats), '.zip', '.gz']
