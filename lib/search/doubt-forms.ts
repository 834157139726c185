import { fold } from '#lib/arabic/fold.ts'
import type { CountedForm } from '#lib/engine/fetch-tag-forms.ts'
import type { EntityFormView, FormDoubt } from './entities-view.ts'

/** From so many articles on, a form that only one of them has is rare. */
const manyArticles = 10

/** Arabic letters, the article left out, below which a form is easily another word. */
const fewLetters = 4

/** The forms of one value, the most frequent first, each with what makes it doubtful. */
export function doubtForms(forms: readonly CountedForm[], articles: number): EntityFormView[] {
  const isWeak = forms.every(({ rule, id }) => isWeakRule(rule) && !isMade(id))
  const doubtsOf = (form: CountedForm): FormDoubt[] => {
    const isRare = form.articles === 1 && articles >= manyArticles
    const isSeldom = form.articles * manyArticles <= articles
    return [
      ...(isRare ? (['rare'] as const) : []),
      ...(isSeldom && isShort(form.form) ? (['short'] as const) : []),
      ...(isWeak ? (['weak'] as const) : []),
    ]
  }
  return [...forms]
    .sort((a, b) => b.articles - a.articles)
    .map((counted) => ({
      form: counted.form,
      rule: counted.rule,
      articles: counted.articles,
      doubts: doubtsOf(counted),
    }))
}

function isWeakRule(rule: CountedForm['rule']): boolean {
  return rule === 'demonym' || rule === 'pattern'
}

/** `gov:RU:defence`, `open:…`: made by a pattern, so nothing surer can be asked of it. */
function isMade(id: string): boolean {
  return id.includes(':')
}

function isShort(form: string): boolean {
  return fold(form).replace(/^ال/, '').length < fewLetters
}
