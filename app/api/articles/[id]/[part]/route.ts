import { loadArticleFile } from '#lib/search/load-article-file.ts'
import { readOrigin } from '#lib/server/read-origin.ts'
import { sendExport } from '../../../send-export.ts'

type Context = { readonly params: Promise<{ readonly id: string; readonly part: string }> }

/** An article as a citation (`citation.ris`, `citation.bib`) or as its text (`text.txt`, `text.json`). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, part } = await params
  return sendExport(async () => {
    const file = await loadArticleFile(id, part, readOrigin(request.headers))
    // The file is there, so its article's id is one of ours and `part` one of four names.
    return file === null
      ? { body: null, name: part, type: '' }
      : { ...file, name: `kashshaf-${id.replace(/\W/g, '')}${part.slice(part.indexOf('.'))}` }
  })
}
