import { Fragment } from 'react'

/** A path inside the archive, left to right whatever its folders are called; it may break after a slash. */
export function FileName({ path }: { readonly path: string }) {
  const parts = path.split('/')
  return (
    <bdi dir="ltr" className="file-name">
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
