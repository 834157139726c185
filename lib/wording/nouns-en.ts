import type { Noun } from './nouns.ts'

/** The written forms of a counted noun in English. */
export const englishNouns: Readonly<Record<Noun, { readonly one: string; readonly other: string }>> = {
  name: { one: 'name', other: 'names' },
  article: { one: 'article', other: 'articles' },
  source: { one: 'source', other: 'sources' },
  file: { one: 'file', other: 'files' },
  story: { one: 'story', other: 'stories' },
  line: { one: 'line', other: 'lines' },
  result: { one: 'result', other: 'results' },
  place: { one: 'place', other: 'places' },
  form: { one: 'form', other: 'forms' },
  value: { one: 'value', other: 'values' },
  column: { one: 'column', other: 'columns' },
  blankLine: { one: 'blank line', other: 'blank lines' },
  country: { one: 'country', other: 'countries' },
  thread: { one: 'independent story', other: 'independent stories' },
  copy: { one: 'copy', other: 'copies' },
  mention: { one: 'time', other: 'times' },
}
