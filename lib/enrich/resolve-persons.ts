import type { PersonName } from './gazetteer.ts'
import {
  isOneWord,
  sightOfPerson,
  surnameOf,
  type PersonContext,
  type PersonSight,
  type SeenName,
} from './person-sight.ts'
import { bearsTitle, countriesOf } from './person-title.ts'

/** What the sure names of an article say about the weak ones. */
type Known = {
  readonly ids: ReadonlySet<string>
  /** Who bears a surname in this article. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<string>>
  /** Surnames that stand after a first name of nobody listed: «ماهر الأسد». */
  readonly borneByOthers: ReadonlySet<string>
}

/**
 * Strong names, weak ones after a title and full names that others bear too («أحمد ياسين») in an article about the
 * person's country; then the weak ones that these settle: «الأسد» once «بشار الأسد» was named.
 */
export function resolvePersons(
  seen: readonly SeenName[],
  borneByOthers: ReadonlySet<string>,
  context: PersonContext,
): PersonSight[] {
  const sure = settle(seen, (name) => strongOf(name) ?? titledOf(name, context) ?? nearOf(name, context))
  const known = { ...gatherKnown(sure), borneByOthers }
  const done = new Set(sure.map(({ seen: name }) => name))
  const weak = seen.filter((name) => !done.has(name))
  const later = settle(weak, (name) => chooseNamed(name, known))
  return [...sure, ...later].map(({ seen, name }) => sightOfPerson(seen, name))
}

type Settled = { readonly seen: SeenName; readonly name: PersonName }

function settle(seen: readonly SeenName[], decide: (seen: SeenName) => PersonName | undefined): Settled[] {
  return seen.flatMap((one) => {
    const name = decide(one)
    return name ? [{ seen: one, name }] : []
  })
}

function strongOf({ names }: SeenName): PersonName | undefined {
  return names.find(({ strength }) => strength === 'strong')
}

function titledOf(seen: SeenName, context: PersonContext): PersonName | undefined {
  return onlyOne(seen.names.filter((name) => bearsTitle(seen, name, context)))
}

function nearOf(seen: SeenName, { countries }: PersonContext): PersonName | undefined {
  if (isOneWord(seen)) return undefined
  const isNear = ({ person }: PersonName) => countriesOf(person).some((iso) => countries.counts.has(iso))
  return onlyOne(seen.names.filter((name) => !name.person.triggerOnly && isNear(name)))
}

function gatherKnown(settled: readonly Settled[]): Omit<Known, 'borneByOthers'> {
  const bearers = new Map<string, Set<string>>()
  for (const { seen, name } of settled) {
    const surname = surnameOf(seen)
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(name.person.id))
  }
  return { ids: new Set(settled.map(({ name }) => name.person.id)), bearers }
}

function chooseNamed(seen: SeenName, known: Known): PersonName | undefined {
  const named = onlyOne(seen.names.filter(({ person }) => known.ids.has(person.id)))
  if (!named || !isOneWord(seen)) return named
  return isOnlyBearer(seen, named, known) ? named : undefined
}

function isOnlyBearer(seen: SeenName, { person }: PersonName, { bearers, borneByOthers }: Known): boolean {
  const surname = surnameOf(seen)
  const others = [...(bearers.get(surname) ?? [])].filter((id) => id !== person.id)
  return !person.triggerOnly && others.length === 0 && !borneByOthers.has(surname)
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}
