import { foldLine } from './fold-line.ts'
import { readRules, type PageRules } from './page-rules.ts'
import type { SourceProfile } from './source-profiles.ts'
import { transliterateName } from './transliterate-name.ts'

/** An outlet by a name that is given, not read from a page: a profile's id, or one made from the name. */
export type IdentifiedSource = { readonly source: string; readonly sourceName?: string }

/** Identifies outlets by id or by any of their names: `erem`, «إرم نيوز». Null for a name without a letter. */
export function createSourceIdentifier(
  profiles: readonly SourceProfile[],
): (name: string) => IdentifiedSource | null {
  const rules: PageRules = readRules(profiles)
  const ids = new Set(profiles.map(({ id }) => id).filter((id) => id !== '*'))
  return (name) => {
    const given = name.trim()
    if (ids.has(given)) return { source: given }
    const known = rules.outlet(foldLine(given))
    if (known !== undefined) return { source: known }
    const source = transliterateName(given)
    return source === '' ? null : { source, sourceName: given }
  }
}
