import { describeRecord } from '#lib/export/write-jsonl.ts'
import { writeBibtex } from '#lib/export/write-bibtex.ts'
import type { ExportRecord } from '#lib/export/export-record.ts'
import { writeRis } from '#lib/export/write-ris.ts'
import { articleText } from '#lib/article/article-text.ts'
import { buildExportRecord } from './build-export-record.ts'
import { findArticle } from './load-article.ts'

/** What of one article can be had as a file: the last part of its address. */
const articleFiles: Readonly<
  Record<string, { readonly type: string; readonly write: (record: ExportRecord) => string }>
> = {
  'citation.ris': { type: 'application/x-research-info-systems', write: writeRis },
  'citation.bib': { type: 'application/x-bibtex', write: writeBibtex },
  'text.txt': { type: 'text/plain', write: articleText },
  'text.json': {
    type: 'application/json',
    write: (record) => `${JSON.stringify(describeRecord(record), null, 2)}\n`,
  },
}

/** One file of one article; null when there is no such article or file. */
export async function loadArticleFile(
  id: string,
  part: string,
  origin: string,
): Promise<{ body: string; type: string } | null> {
  const file = Object.hasOwn(articleFiles, part) ? articleFiles[part] : undefined
  if (file === undefined) return null
  const found = await findArticle(id)
  if (found === null) return null
  return { type: file.type, body: file.write(buildExportRecord(found.article, found.archive, origin)) }
}
