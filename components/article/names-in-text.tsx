import type { FormPlaces, NameCount } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'
import { Leader } from '../text/leader.tsx'
import { Number } from '../text/number.tsx'

type Props = { readonly title: string; readonly names: readonly NameCount[] }

/** Names and how often the text says them; main ones in weight. Each opens to its places, the form found there and the rule. */
export function NamesInText({ title, names }: Props) {
  if (names.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {names.map((name) => (
          <li key={name.id} className={name.isMain ? 'row row-chosen' : 'row'}>
            <a className="pick" href={name.href}>
              <bdi className="name">{name.label}</bdi>
              <Leader />
            </a>
            <Places name={name} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Places({ name }: { readonly name: NameCount }) {
  return (
    <details className="places">
      <summary title={words.article.places}>
        <Number value={name.count} />
        <span className="sr-only"> {words.article.placesOf(name.label)}</span>
      </summary>
      <ul>
        {name.forms.map((form) => (
          <li key={`${form.rule} ${form.form}`}>
            <Form form={form} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Form({ form: { form, rule, hrefs } }: { readonly form: FormPlaces }) {
  return (
    <>
      «<bdi>{form}</bdi>» <span className="text-ink-3">{words.article.rules[rule]}</span>
      {hrefs.map((href, index) => (
        <a key={href} href={href} aria-label={words.article.placeOf(form, index + 1)}>
          {index + 1}
        </a>
      ))}
    </>
  )
}
