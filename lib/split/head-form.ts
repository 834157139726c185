import type { HeadLineKind } from './head-line-kind.ts'
import type { HeadRegion } from './head-region.ts'

/** The kinds of lines above the headline and below it, as one head of the page had them. */
export type HeadForm = { readonly above: string; readonly below: string; readonly marks: number }

const LETTERS: Readonly<Record<HeadLineKind, string>> = {
  ...{ text: 't', name: 'n', names: 'n', caption: 'c', repeated: 'r', date: 'd', clock: 'k', byline: 'b' },
  ...{ source: 's', furniture: 'f', end: 'e', separator: '-', heading: 'h', related: 'o', listed: 'l' },
}
const MARKS = /[drbsfn]/g
const MOST_FORMS = 8

export function readForm(region: HeadRegion, titleAt: number): HeadForm {
  const letters = region.kinds.map((kind) => LETTERS[kind])
  const above = letters.slice(Math.max(0, region.start - region.from), titleAt - region.from).join('')
  const below = letters.slice(titleAt - region.from + 1).join('')
  return { above: merge(above), below: merge(below), marks: (above + below).match(MARKS)?.length ?? 0 }
}

/** A caption of three words looks like a name, one of four like a sub-headline. */
function merge(letters: string): string {
  return letters.replace(/[tnc]/g, 'x')
}

/** Whether a head of the page had the same lines under its headline, some of them no mere text. */
export function hasForm(forms: readonly HeadForm[], region: HeadRegion, titleAt: number): boolean {
  return forms.length > 0 && weighForm(forms, readForm(region, titleAt)) > 0
}

/** 0 when no head of the page looked like this one; more with every mark they share. */
export function weighForm(forms: readonly HeadForm[], form: HeadForm): number {
  const alike = forms.filter(({ below, marks }) => below === form.below && marks > 0)
  if (alike.length === 0 || form.marks === 0) return 0
  const whole = alike.some(({ above }) => form.above.endsWith(above))
  return (whole ? 2 : 1) + Math.min(form.marks, 2)
}

export function rememberForm(forms: readonly HeadForm[], form: HeadForm): readonly HeadForm[] {
  if (forms.some(({ above, below }) => above === form.above && below === form.below)) return forms
  return [form, ...forms].slice(0, MOST_FORMS)
}
