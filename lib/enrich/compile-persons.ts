import { particleTest } from './compile-organizations.ts'
import type { Row } from './gazetteer-rows.ts'
import type { EntityEntry, NamedEntity, PersonName, WordClasses } from './gazetteer.ts'
import { foldPhrase } from './letters.ts'
import { addPhrase, type PhraseTrie } from './phrase-trie.ts'
import { spellings } from './spellings.ts'

export function addNames(trie: PhraseTrie<EntityEntry>, row: Row, person: NamedEntity): void {
  const takes = particleTest(row)
  for (const [phrase, name] of listNames(row, person))
    addPhrase(trie, phrase, { kind: 'person', name }, (particle) => takes(phrase, particle))
}

/** Every spelling once; a strong name comes before the same words as a weak one. */
function listNames(row: Row, person: NamedEntity): ReadonlyMap<string, PersonName> {
  const names = new Map<string, PersonName>()
  const labels = new Set([person.labelAr, person.labelEn].map(foldPhrase).flatMap(spellings))
  for (const strength of ['strong', 'weak'] as const) {
    for (const phrase of row.folded(strength).flatMap(spellings)) {
      const rule = labels.has(phrase) ? 'name' : 'alias'
      if (!names.has(phrase)) names.set(phrase, { person, phrase, strength, rule })
    }
  }
  return names
}

/** First words of the names of several words; «شي» is too short to tell, «بيت» (of «بيت هيغسيث») an everyday word. */
export function listFirstNames(rows: readonly Row[], classes: WordClasses): ReadonlySet<string> {
  const names = rows.flatMap((row) => row.folded('strong'))
  const firsts = names.filter((name) => name.includes(' ')).map((name) => name.replace(/ .*/, ''))
  const isTelling = (name: string) =>
    name.length > 2 && !name.startsWith('ال') && !classes.has('no-first-name', name)
  return new Set(firsts.filter(isTelling))
}
