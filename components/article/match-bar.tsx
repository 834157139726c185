import { matchAnchor } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'
import { MatchSteps } from '../client/match-steps.tsx'
import { Icon } from '../icon.tsx'
import { Counted } from '../text/counted.tsx'

/** How many places matched and the way from one to the next: links to each, with JavaScript two buttons. */
export function MatchBar({ matches }: { readonly matches: number }) {
  if (matches === 0) return null
  const { matchedPlaces, toMatches, previousMatch, nextMatch, of } = words.article
  return (
    <nav className="match-bar" aria-label={toMatches}>
      <span>
        {matchedPlaces} <Counted count={matches} noun="place" grammar="oblique" />
      </span>
      <ol className="match-links">
        {Array.from({ length: matches }, (_, index) => (
          <li key={index}>
            <a href={`#${matchAnchor(index + 1)}`}>{index + 1}</a>
          </li>
        ))}
      </ol>
      <MatchSteps
        total={matches}
        previous={{ label: previousMatch, icon: <Icon name="back" /> }}
        next={{ label: nextMatch, icon: <Icon name="forward" /> }}
        of={of}
      />
    </nav>
  )
}
