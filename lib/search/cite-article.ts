import type { FullArticle } from '#lib/engine/found-article.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import { unknownValue } from '#lib/query/search-state.ts'
import { formatDateLong } from '#lib/wording/dates.ts'
import { inLanguage } from '#lib/wording/language.ts'
import { textDirection } from '#lib/wording/text-direction.ts'
import { words } from '#lib/wording/words.ts'
import { absoluteAddress, today } from './cite-search.ts'
import type { Citations } from './evidence-view.ts'

type Known = { readonly naming: Naming; readonly version: number; readonly textHash: string }

/** Digits of a fingerprint in a citation: enough to tell two texts apart by eye. */
const shortHash = 12

/** How an article is cited in Arabic and in English, down to the lines of the file, with address, version, fingerprint and day. */
export function citeArticle(article: FullArticle, { naming, version, textHash }: Known): Citations {
  const cite = () => {
    const { citeArticle: join, place } = words.evidence
    const [origin] = article.provenances
    return join({
      title: article.title || words.list.untitled,
      source: article.source === unknownValue ? '' : naming.label('source', article.source),
      date: article.date === undefined ? '' : formatDateLong(article.date),
      place: origin ? place(isolate(origin.file), origin.startLine, origin.endLine) : '',
      version: String(version),
      hash: textHash.slice(0, shortHash),
      address: absoluteAddress(`/articles/${article.id}`),
      seen: formatDateLong(today()),
    })
  }
  return { ar: inLanguage('ar', cite), en: inLanguage('en', cite) }
}

/** The name of a file keeps its own direction (U+2066 or U+2067, U+2069). */
function isolate(file: string): string {
  return `${textDirection(file) === 'ltr' ? '\u2066' : '\u2067'}${file}\u2069`
}
