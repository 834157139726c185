import { toggleStar } from '#lib/desk/change-desk.ts'
import type { Star } from '#lib/desk/desk.ts'
import type { ChangeDesk, DeskTexts } from './desk-props.ts'

type Props = {
  readonly stars: readonly Star[]
  readonly texts: DeskTexts
  readonly change: ChangeDesk
}

/** Starred articles, the last first. */
export function Stars({ stars, texts, change }: Props) {
  return (
    <section className="section" aria-labelledby="desk-stars">
      <h2 id="desk-stars">{texts.stars}</h2>
      {stars.length === 0 && <p>{texts.noStars}</p>}
      <ul className="desk-list">
        {stars.map((star) => (
          <li key={star.id}>
            <a className="desk-name" href={`/articles/${star.id}`}>
              <bdi>{star.title}</bdi>
            </a>
            <span>
              <bdi>{star.source}</bdi>
            </span>
            <span>{star.date}</span>
            <button
              type="button"
              className="button"
              aria-label={`${texts.remove}: ${star.title}`}
              onClick={() => change((desk) => toggleStar(desk, star), star.title)}
            >
              {texts.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
