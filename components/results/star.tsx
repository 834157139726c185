import { words } from '#lib/wording/words.ts'
import { Icon } from '../icon.tsx'

type Props = {
  readonly id: string
  readonly title: string
  readonly source: string | null
  readonly date: string | null
  /** On the page of an article the button says its name. */
  readonly isNamed?: boolean
}

/** A star for an article, kept in the reader's browser with what names it (`client/marks`). */
export function Star({ id, title, source, date, isNamed = false }: Props) {
  const { star, starFor } = words.desk
  return (
    <button
      type="button"
      className={isNamed ? 'star button js-only' : 'star js-only'}
      aria-label={isNamed ? undefined : starFor(title)}
      aria-pressed="false"
      data-star={id}
      data-title={title}
      data-source={source ?? ''}
      data-date={date ?? ''}
    >
      <Icon name="star" />
      {isNamed && star}
    </button>
  )
}
