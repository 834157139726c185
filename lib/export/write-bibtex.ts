import { words } from '#lib/wording/words.ts'
import { describeHeader } from './describe-header.ts'
import type { ExportRecord, HeaderRecord } from './export-record.ts'
import { leadOf, oneLine } from './one-line.ts'
import { placeOf } from './write-ris.ts'

/** What stands outside of an entry is a comment (btxdoc), unless it has an `@`; `%` is for those who read it as TeX, as Zotero does. */
export function writeBibtexHeader(header: HeaderRecord): string {
  return `${describeHeader(header).map(comment).join('')}\n`
}

export function writeBibtexInterruption(message: string): string {
  return comment(message)
}

function comment(text: string): string {
  return `% ${oneLine(text).replaceAll('@', '\uFF20')}\n`
}

/** One newspaper article; its key is ASCII and no other article has it. */
export function writeBibtex(record: ExportRecord): string {
  const { id, title, subtitle, source, date, url, address, byline, body } = record
  const keywords = [...record.countries, ...record.organizations, ...record.persons].map(({ label }) => label)
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', oneLine(title) || words.list.untitled],
    ['subtitle', subtitle],
    // A name with «and» in it would be two persons: braces keep it whole.
    ['author', byline],
    ['journal', source?.label],
    ['entrysubtype', 'newspaper'],
    ['year', date?.slice(0, 4)],
    ['month', date?.slice(5, 7)],
    ['day', date?.slice(8, 10)],
    ['date', date],
    ['language', 'arabic'],
    ['keywords', keywords.join(', ')],
    ['abstract', leadOf(body)],
    ['note', placeOf(record)],
    ['eprint', id],
  ]
  const written = fields.flatMap(([name, value]) => writeField(name, value))
  return `@article{${bibtexKey(id)},\n${written.join('')}  url = {${escapeUrl(url ?? address)}}\n}\n\n`
}

export function bibtexKey(id: string): string {
  return `kashshaf-${id.replace(/[^0-9A-Z]/gi, '-')}`
}

function writeField(name: string, value: string | null | undefined): string[] {
  const text = escapeTex(oneLine(value ?? ''))
  if (text === '') return []
  return [`  ${name} = {${name === 'author' ? `{${text}}` : text}},\n`]
}

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces even behind a backslash: one alone would swallow the rest of the file.
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
}

/** Text as TeX: its ten special characters as commands, everything else, Arabic too, as it is (UTF-8). */
export function escapeTex(text: string): string {
  const escaped = text.replace(/[\\{}~^%&$#_]/g, (mark) => commands[mark] ?? `\\${mark}`)
  // Two hyphens would be a dash, two quotes another quote.
  return escaped.replace(/(?<=-)-|(?<=`)`|(?<=')'/g, '{}$&')
}

/** An address is read word for word; only braces and what TeX cannot have in one is percent-encoded. */
function escapeUrl(address: string): string {
  return oneLine(address).replace(/[{}\\ "<>^`]/g, (mark) => encodeURIComponent(mark))
}
