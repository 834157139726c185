import type { Parameter } from '#lib/query/format-state.ts'
import { words } from '#lib/wording/words.ts'
import { Retry } from '../client/retry.tsx'
import { PlainPage } from './plain-page.tsx'

type Props = {
  /** The engine does not answer, or there is no archive yet. */
  readonly why: 'engine' | 'archive'
  readonly query?: string
  readonly parameters?: readonly Parameter[]
  /** The address that was asked for. */
  readonly retryHref: string
}

/** The engine does not answer: nothing typed is lost, and the page comes back by itself. */
export function EngineAway({ why, query, parameters, retryHref }: Props) {
  const { title, kept, trying, how, retry } = why === 'engine' ? words.engineAway : words.archiveAway
  return (
    <PlainPage title={title} query={query ?? ''} parameters={parameters ?? []}>
      <div className="notice notice-stop" role="alert">
        <p>{kept}</p>
        <a className="button ms-auto" href={retryHref}>
          {retry}
        </a>
      </div>
      <p className="text-meta text-ink-2">{how}</p>
      <p className="js-only text-note text-ink-2">{trying}</p>
      <Retry />
      <noscript>
        <meta httpEquiv="refresh" content="5" />
      </noscript>
    </PlainPage>
  )
}
