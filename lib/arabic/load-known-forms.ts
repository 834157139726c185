import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseFormList } from './form-list.ts'
import type { KnownForms } from './lexicon.ts'

let loaded: KnownForms | undefined

/** The shipped lists of broken plurals and of names written in several ways, read once a process. */
export function loadKnownForms(): KnownForms {
  loaded ??= { plurals: loadList('broken-plurals.tsv'), variants: loadList('name-variants.tsv') }
  return loaded
}

function loadList(file: string): ReadonlyMap<string, string> {
  return parseFormList(readFileSync(path.join(process.cwd(), 'lib/arabic', file), 'utf8'), file)
}
