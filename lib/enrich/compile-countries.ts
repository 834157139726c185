import { currencyPhrases } from './currency-phrases.ts'
import type { GazetteerRows, Row } from './gazetteer-rows.ts'
import type { Country, CountryForm, Cue, WordClasses } from './gazetteer.ts'
import { foldPhrase } from './letters.ts'
import { inflectNisba } from './nisba.ts'
import { addPhrase, createTrie, takesAll, takesNone, type PhraseTrie } from './phrase-trie.ts'
import { readNeighbours } from './word-classes.ts'

/** One phrase that goes into the trie, and the row that asks for it. */
export type CountryPhrase = { readonly value: CountryForm; readonly alone: boolean; readonly row: Row }

export function readCountry(row: Row): Country {
  return {
    iso: row.cell('iso'),
    labelAr: row.cell('label_ar'),
    labelEn: row.cell('label_en'),
    names: row.list('names'),
    parts: row.flags.get('part') ?? [],
    nisbas: row.list('nisba'),
    demonyms: row.list('other_demonyms'),
  }
}

/** Names before demonyms: «سورية» is first of all the country. */
export function listCountryPhrases(rows: GazetteerRows, classes: WordClasses): CountryPhrase[] {
  const cues = readCues(rows.cues, classes)
  const simple = rows.countries.flatMap((row) => countryPhrases(row, cues))
  const shared = rows['shared-names'].flatMap((row) => sharedPhrases(row, cues))
  const blocked = rows.blocks.map((row) => blockPhrase(row, row.cell('phrase')))
  const money = rows.currencies.flatMap((row) =>
    currencyPhrases(row).map((phrase) => blockPhrase(row, phrase)),
  )
  return [...shared, ...simple, ...blocked, ...money]
}

export function compileCountryForms(phrases: readonly CountryPhrase[]): PhraseTrie<CountryForm> {
  const trie = createTrie<CountryForm>()
  for (const { value, alone } of phrases) addPhrase(trie, value.form, value, alone ? takesNone : takesAll)
  return trie
}

/** By country, then by form or kind of form. */
type Cues = ReadonlyMap<string, ReadonlyMap<string, Cue>>
type FormPlan = Pick<CountryForm, 'ids' | 'kind'> & Partial<CountryForm>

function countryPhrases(row: Row, cues: Cues): CountryPhrase[] {
  const ids = [row.cell('iso')]
  const plain = (column: string, kind: CountryForm['kind']) =>
    row
      .list(column)
      .flatMap(withUnmeltedLam)
      .map((name) => plan(row, foldPhrase(name), { ids, kind }, cues))
  const nisbas = row
    .list('nisba')
    .flatMap((nisba) => nisbaPhrases(row, nisba, { ids, kind: 'demonym' }, cues))
  const all = [
    ...plain('names', 'name'),
    ...plain('capitals', 'capital'),
    ...nisbas,
    ...plain('other_demonyms', 'demonym'),
  ]
  return dropForms(row, all)
}

/** Folded, the alef of ألمانيا looks like the article, before which ل melts: «لألمانيا» is no «للمانيا». */
function withUnmeltedLam(name: string): string[] {
  return /^[\u0623\u0625]ل/.test(name) ? [name, `ل${name}`] : [name] // alef with hamza
}

function sharedPhrases(row: Row, cues: Cues): CountryPhrase[] {
  const [fallback = null] = row.flags.get('default') ?? []
  const ids = row.list('isos')
  const together = row.flags.has('together')
  const kind = row.cell('kind')
  if (kind === 'nisba') {
    const shape = { ids, together, fallback, kind: 'demonym' } as const
    return dropForms(
      row,
      row.list('forms').flatMap((form) => nisbaPhrases(row, form, shape, cues)),
    )
  }
  const shape = {
    ids,
    together,
    fallback,
    kind: kind === 'capital' || kind === 'demonym' ? kind : 'name',
  } as const
  return row.list('forms').map((form) => plan(row, foldPhrase(form), shape, cues))
}

function nisbaPhrases(row: Row, nisba: string, shape: FormPlan, cues: Cues): CountryPhrase[] {
  return inflectNisba(foldPhrase(nisba)).map(({ form, gender }) =>
    plan(row, form, { ...shape, gender }, cues),
  )
}

function plan(row: Row, form: string, shape: FormPlan, cues: Cues): CountryPhrase {
  const [iso = ''] = shape.ids
  const own = cues.get(iso)
  const cue = own?.get(form) ?? own?.get(`@${shape.kind}`) ?? null
  const alone = (row.flags.get('no_clitics') ?? []).some((word) => foldPhrase(word) === form)
  const value = { gender: 'other', together: false, fallback: null, ...shape, form, cue } as const
  return { value, alone, row }
}

function blockPhrase(row: Row, phrase: string): CountryPhrase {
  return plan(row, foldPhrase(phrase), { ids: [], kind: 'block' }, new Map())
}

function dropForms(row: Row, phrases: readonly CountryPhrase[]): CountryPhrase[] {
  const dropped = new Set((row.flags.get('no_form') ?? []).map(foldPhrase))
  return phrases.filter((phrase) => !dropped.has(phrase.value.form))
}

function readCues(rows: readonly Row[], classes: WordClasses): Cues {
  const cues = new Map<string, Map<string, Cue>>()
  for (const row of rows) {
    const own = cues.get(row.cell('iso')) ?? new Map<string, Cue>()
    const cue = readCue(row, classes)
    for (const form of row.list('form')) own.set(form.startsWith('@') ? form : foldPhrase(form), cue)
    cues.set(row.cell('iso'), own)
  }
  return cues
}

/** The flag `evidence` alone asks for the form's own country. */
function readEvidence(row: Row): readonly string[] | null {
  const isos = row.flags.get('evidence')
  if (!isos) return null
  return isos.length > 0 ? isos : [row.cell('iso')]
}

function readCue(row: Row, classes: WordClasses): Cue {
  const neighbours = (column: string) => readNeighbours(row.list(column), classes)
  return {
    onlyAfter: neighbours('only_after'),
    onlyBefore: neighbours('only_before'),
    notAfter: neighbours('not_after'),
    notBefore: neighbours('not_before'),
    evidence: readEvidence(row),
    listed: row.flags.has('listed'),
    particles: new Set(row.flags.get('particle')),
  }
}
