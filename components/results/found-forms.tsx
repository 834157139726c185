import type { FormView, MatchedWord } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Icon } from '../icon.tsx'
import { Number } from '../text/number.tsx'

/** In which written forms each word was found, each a link to it alone and, beside it, to all but it. */
export function FoundForms({ matched }: { readonly matched: readonly MatchedWord[] }) {
  if (matched.length === 0) return null
  return (
    <dl className="found-forms" aria-label={words.list.forms}>
      {matched.map(({ word, forms, more, inArabic }) => (
        <div key={word}>
          <dt>{words.list.formsOf(word)}</dt>
          {forms.map((form) => (
            <dd key={form.spelling}>
              <Form form={form} />
            </dd>
          ))}
          {inArabic && (
            <dd>
              <a className="found-form" href={inArabic.href}>
                {words.list.orInArabic} <bdi>{inArabic.label}</bdi> <Number value={inArabic.count} />
              </a>
            </dd>
          )}
          {more > 0 && <dd className="text-ink-3">{words.list.moreForms(more)}</dd>}
        </div>
      ))}
    </dl>
  )
}

function Form({ form }: { readonly form: FormView }) {
  const { onlyForm, withoutForm } = words.list
  return (
    <>
      <a className="found-form" href={form.onlyHref} title={onlyForm(form.spelling)}>
        <bdi>{form.spelling}</bdi> <Number value={form.count} />
      </a>
      <a
        className="exclude"
        href={form.withoutHref}
        aria-label={withoutForm(form.spelling)}
        title={withoutForm(form.spelling)}
      >
        <Icon name="exclude" />
      </a>
    </>
  )
}
