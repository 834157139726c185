import type { ResultView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Isolated, plainText } from '../text/isolated.tsx'
import { MatchedForms } from './matched-forms.tsx'
import { Star } from './star.tsx'
import { Snippet } from './snippet.tsx'
import { Tags } from './tags.tsx'
import { Thread } from './thread.tsx'

/** A line of the index: when and where, title and passages, names. Only the title and the names are links. */
export function ResultRow({ result }: { readonly result: ResultView }) {
  return (
    <li className="result" id={`r-${result.id}`} data-id={result.id}>
      <When result={result} />
      <div className="min-w-0">
        <h2 className="result-title">
          <a href={result.href} data-row>
            {result.title.length > 0 ? <Isolated segments={result.title} /> : words.list.untitled}
          </a>
        </h2>
        <Snippet passages={result.passages} />
        <MatchedForms runs={[result.title, ...result.passages]} />
        {result.thread && <Thread id={result.id} thread={result.thread} />}
      </div>
      <Tags result={result} />
    </li>
  )
}

function When({ result }: { readonly result: ResultView }) {
  return (
    <div className="result-when">
      {result.date ? (
        <time dateTime={result.date.iso}>{result.date.label}</time>
      ) : (
        <span className="text-ink-3">{words.list.noDate}</span>
      )}
      {result.source ? (
        <span className="result-source">
          <bdi>{result.source}</bdi>
        </span>
      ) : (
        <span className="text-ink-3">{words.list.noSource}</span>
      )}
      <RowMarks result={result} />
      {result.dateline && (
        <span className="result-place">
          <bdi>{result.dateline}</bdi>
        </span>
      )}
    </div>
  )
}

/** What the reader did with the article: the star, and «read», which shows once it is. */
function RowMarks({ result }: { readonly result: ResultView }) {
  const title = plainText(result.title) || words.list.untitled
  return (
    <span className="row-marks">
      <Star id={result.id} title={title} source={result.source} date={result.date?.label ?? null} />
      <span className="read-mark">{words.desk.read}</span>
    </span>
  )
}
