import type { ArticleView } from '#lib/search/article-view.ts'
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
      <CopyLink text={text} copied={words.list.copied} icon={<Icon name="quote" />}>
        {words.article.copy}
      </CopyLink>
    </section>
  )
}

/** «العنوان»، المصدر، التاريخ. أرشيف كشّاف، الملف …، السطور من 1 إلى 17. The name of the file is isolated: it is Latin. */
function citationText({ title, source, date, provenances }: ArticleView): string {
  const { citedArchive, citedFile, citedLine, citedLines, lineRange } = words.article
  const published = [`«${plainText(title)}»`, source?.label, date?.label].filter(Boolean)
  const place = provenances[0]
  const read = [citedArchive]
  if (place) {
    const { file, startLine, endLine } = place
    read.push(`${citedFile} \u2066${file}\u2069`)
    read.push(`${startLine === endLine ? citedLine : citedLines} ${lineRange(startLine, endLine)}`)
  }
  return `${published.join(words.comma)}. ${read.join(words.comma)}.`
}
