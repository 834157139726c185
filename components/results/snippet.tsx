import { Fragment } from 'react'
import type { Segment } from '#lib/search/search-view.ts'
import { textDirection } from '#lib/wording/text-direction.ts'
import { words } from '#lib/wording/words.ts'
import { plainText } from '../text/isolated.tsx'
import { MarkedText } from '../text/marked-text.tsx'

/** Two or three passages of an article in one paragraph, what was left out between them shown as a gap. */
export function Snippet({ passages }: { readonly passages: readonly (readonly Segment[])[] }) {
  if (passages.length === 0) return null
  return (
    <p className="snippet" dir={textDirection(passages.map(plainText).join(' '))}>
      {passages.map((passage, index) => (
        <Fragment key={index}>
          {index > 0 && <span className="snippet-gap"> {words.ellipsis} </span>}
          <MarkedText segments={passage} />
        </Fragment>
      ))}
    </p>
  )
}
