import { Fragment } from 'react'
import { textDirection } from '#lib/wording/text-direction.ts'

/** A path inside the archive, directed by the letters of its names, each isolated; it may break after a slash. */
export function FileName({ path }: { readonly path: string }) {
  const parts = path.split('/')
  return (
    <bdi dir={textDirection(path)} className="file-name">
      {parts.map((part, index) => (
        <Fragment key={index}>
          <bdi>{part}</bdi>
          {index < parts.length - 1 && (
            <>
              /<wbr />
            </>
          )}
        </Fragment>
      ))}
    </bdi>
  )
}
