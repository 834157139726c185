import type { ArticleView, ParagraphView, Span } from '#lib/search/article-view.ts'
import { textDirection } from '#lib/wording/text-direction.ts'
import { showDigits } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { plainText } from '../text/isolated.tsx'
import { MarkedText } from '../text/marked-text.tsx'

type Props = Pick<ArticleView, 'captions' | 'paragraphs'>

/** The text: captions, then paragraphs with the number of their line in the file. */
export function Prose({ captions, paragraphs }: Props) {
  return (
    <div className="prose">
      {captions.map((caption, index) => (
        <figure key={index} aria-label={words.file.kinds.caption}>
          <figcaption dir={textDirection(plainText(caption))}>
            <MarkedText segments={caption} />
          </figcaption>
        </figure>
      ))}
      {paragraphs.map((paragraph, index) => (
        <Paragraph key={index} paragraph={paragraph} />
      ))}
    </div>
  )
}

function Paragraph({ paragraph }: { readonly paragraph: ParagraphView }) {
  const { spans, line } = paragraph
  return (
    <p dir={textDirection(spans.map((span) => plainText(span.segments)).join(''))}>
      {line && (
        <a className="line-number" href={line.href} aria-label={words.article.lineInFile(line.number)}>
          {words.article.line}&nbsp;{showDigits(line.number)}
        </a>
      )}
      {spans.map((span, index) => (
        <Words key={index} span={span} />
      ))}
    </p>
  )
}

/** A name leads to the search narrowed to it; its label («روسيا» for «الروسي») is told on hover. Who jumped to it can jump on. */
function Words({ span }: { readonly span: Span }) {
  if (span.kind === 'text') return <MarkedText segments={span.segments} />
  return (
    <>
      <a
        id={span.anchor}
        className={`mention mention-${span.kind}`}
        href={span.href}
        title={`${words.article[span.kind]}: ${span.label}`}
      >
        {span.inner.map((anchor) => (
          <span key={anchor} id={anchor} />
        ))}
        <MarkedText segments={span.segments} />
      </a>
      {span.nextHref && (
        <a className="next-place" href={span.nextHref} aria-label={words.article.nextPlace(span.label)}>
          {words.article.nextPlaceShort}
        </a>
      )}
    </>
  )
}
