'use client'
// Why in the browser: React hands errors to a client boundary only.

import { ErrorPage } from '#components/states/error-page.tsx'
import { errorWords } from '#lib/wording/error-words.ts'

type Props = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }

export default function ErrorBoundary({ error, reset }: Props) {
  const text = errorWords(typeof document === 'undefined' ? '' : document.documentElement.lang)
  return (
    <ErrorPage text={text} digest={error.digest}>
      <button type="button" className="button" onClick={reset}>
        {text.retry}
      </button>
    </ErrorPage>
  )
}
