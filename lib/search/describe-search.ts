import { buildChips } from '#lib/facets/build-chips.ts'
import type { Naming } from '#lib/facets/build-facets.ts'
import type { SearchState } from '#lib/query/search-state.ts'
import { words } from '#lib/wording/words.ts'

/** A search in words: «"معرض الكتاب"، البلد: مصر، بلا المصدر: إرم نيوز». */
export function describeSearch(state: SearchState, naming: Naming): string {
  const { exact, mainOnly, typedNames, without, everything } = words.exports.search
  const chips = buildChips(state, naming).map(
    ({ kind, name, value }) => `${kind === 'excluded' ? `${without} ` : ''}${name}: ${value}`,
  )
  const parts = [
    ...(state.query === '' ? [] : [`\u00AB${state.query}\u00BB`]),
    ...(state.query !== '' && state.exact ? [exact] : []),
    ...(state.query !== '' && !state.otherNames ? [typedNames] : []),
    ...chips,
    ...(chips.length > 0 && state.mainOnly ? [mainOnly] : []),
  ]
  return parts.length === 0 ? everything : parts.join(words.comma)
}
