import { wordBefore } from './country-sight.ts'
import type { NamedEntity, PersonName } from './gazetteer.ts'
import { nationalityAt } from './nationality.ts'
import type { PersonContext, SeenName } from './person-sight.ts'

/** «الرئيس الأسد», «الرئيس الأميركي السابق كلينتون»: the title before a name, and the nationality between the two. */
type Title = { readonly word: string; readonly iso: string | null }

/** Whether the name stands after a title of its person's kind, and the article says that it is of the person's country. */
export function bearsTitle(seen: SeenName, { person }: PersonName, context: PersonContext): boolean {
  if (seen.particle !== '') return false
  const { word, iso } = titleBefore(seen.from, context)
  if (!context.gazetteer.triggers.get(person.type)?.has(word)) return false
  const own = countriesOf(person)
  return iso === null ? own.some((code) => context.countries.counts.has(code)) : own.includes(iso)
}

/** Where a person is at home, and further countries whose news name the person. */
export function countriesOf({ home, requires }: NamedEntity): readonly string[] {
  return home === null ? requires : [home, ...requires]
}

function titleBefore(from: number, context: PersonContext): Title {
  const { tokens, gazetteer } = context
  let at = from
  let iso: string | null = null
  for (let steps = 0; steps < 3; steps++) {
    const nationality = nationalityBefore(at, context)
    if (nationality) {
      at = nationality.from
      iso ??= nationality.iso
    } else if (gazetteer.words.has('describing', wordBefore(tokens, at))) at--
    else break
  }
  return { word: wordBefore(tokens, at), iso }
}

/** A nationality of one or two words («الكوري الجنوبي») that ends at a token. */
function nationalityBefore(to: number, { tokens, gazetteer, countries }: PersonContext) {
  for (const from of [to - 2, to - 1]) {
    if (wordBefore(tokens, to) === '' || from < 0) continue
    const found = nationalityAt(tokens, from, gazetteer, countries)
    if (found?.to === to) return { from, iso: found.iso }
  }
  return null
}
