import type { ReactNode } from 'react'
import type { errorWords } from '#lib/wording/error-words.ts'

type Props = {
  readonly text: ReturnType<typeof errorWords>
  /** The number under which the server wrote the error down. */
  readonly digest?: string | undefined
  /** A button that tries again, or nothing. */
  readonly children?: ReactNode
}

/** A bug of ours. No masthead: this is also drawn inside a client error boundary, where little may be relied on. */
export function ErrorPage({ text, digest, children }: Props) {
  const { title, body, number, home } = text
  return (
    <main id="main" tabIndex={-1} className="wrap">
      <div className="nothing pbs-10">
        <h1 className="text-h2 font-strong">{title}</h1>
        <p className="notice notice-stop">{body}</p>
        {digest && (
          <p className="text-meta text-ink-2">
            {number}: <bdi className="file-name">{digest}</bdi>
          </p>
        )}
        <p className="flex gap-2 pbs-4">
          {children}
          <a className="button" href="/">
            {home}
          </a>
        </p>
      </div>
    </main>
  )
}
