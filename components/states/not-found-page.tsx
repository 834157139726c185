import { words } from '#lib/wording/words.ts'
import { PlainPage } from './plain-page.tsx'

/** No such article, file or page. */
export function NotFoundPage() {
  const { title, body, search, home } = words.notFound
  return (
    <PlainPage title={title}>
      <p className="text-ink-2">{body}</p>
      <p className="text-ink-2">{search}</p>
      <p className="pbs-4">
        <a className="button" href="/">
          {home}
        </a>
      </p>
    </PlainPage>
  )
}
