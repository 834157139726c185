'use client'
// Why in the browser: React hands errors to a client boundary only.

import { ErrorPage } from '#components/states/error-page.tsx'
import { errorWords } from '#lib/wording/error-words.ts'

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }

export default function ErrorBoundary({ error, reset }: Props) {
  return (
    <ErrorPage digest={error.digest}>
      <button type="button" className="button" onClick={reset}>
        {errorWords.retry}
      </button>
    </ErrorPage>
  )
}
