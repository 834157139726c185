import { words } from '#lib/wording/words.ts'

/** The keys that work here; shown with JavaScript only, and not when they are switched off. */
export function KeyHints() {
  return (
    <p className="key-hints js-only" aria-hidden="true">
      <kbd>/</kbd> {words.masthead.forSearch} <kbd>j</kbd> <kbd>k</kbd> {words.masthead.forMoving}{' '}
      <kbd>?</kbd>
    </p>
  )
}
