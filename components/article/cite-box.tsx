import type { ArticleView } from '#lib/search/article-view.ts'
import { textDirection } from '#lib/wording/text-direction.ts'
import { words } from '#lib/wording/words.ts'
import { CopyLink } from '../client/copy-link.tsx'
import { Icon } from '../icon.tsx'
import { plainText } from '../text/isolated.tsx'

/** How the article is cited, down to the lines of the file. */
export function CiteBox({ article }: { readonly article: ArticleView }) {
  const text = citationText(article)
  return (
    <section className="citation" id="cite" aria-label={words.article.citation}>
      <p>{text}</p>
      <CopyLink text={text} copied={words.list.copied} icon={<Icon name="copy" />}>
        {words.article.copy}
      </CopyLink>
    </section>
  )
}

/** «العنوان»، المصدر، التاريخ. أرشيف كشّاف، الملف …، السطور من 1 إلى 17. The name of the file is isolated (U+2066 or U+2067). */
function citationText({ title, source, date, provenances }: ArticleView): string {
  const { citedArchive, citedFile, citedLine, citedLines, lineRange } = words.article
  const published = [`«${plainText(title) || words.list.untitled}»`, source?.label, date?.label].filter(
    Boolean,
  )
  const place = provenances[0]
  const read = [citedArchive]
  if (place) {
    const { file, startLine, endLine } = place
    const isolate = textDirection(file) === 'ltr' ? '\u2066' : '\u2067'
    read.push(`${citedFile} ${isolate}${file}\u2069`)
    read.push(`${startLine === endLine ? citedLine : citedLines} ${lineRange(startLine, endLine)}`)
  }
  return `${published.join(words.comma)}. ${read.join(words.comma)}.`
}
