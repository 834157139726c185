import type { Candidate } from '#lib/enrich/count-candidates.ts'
import { openId } from '#lib/enrich/open-id.ts'

const titles = {
  unresolved: 'Names left open: several share them, or they are everyday words',
  unlisted: 'Phrases that may name an organisation of no table',
  open: 'Organisations known by their shape alone: a row gives them a name in both languages',
} as const

/** For reading: each kind under its title, with three examples. */
export function formatText(candidates: readonly Candidate[]): string[] {
  const kinds = ['unresolved', 'unlisted', 'open'] as const
  return kinds.flatMap((kind) => {
    const own = candidates.filter((candidate) => candidate.kind === kind)
    return own.length === 0 ? [] : [`${titles[kind]}:`, ...own.flatMap(describe)]
  })
}

function describe({ name, label, owners, articles, examples }: Candidate): string[] {
  const who = owners.length > 0 ? `  ${owners.join(' | ')}` : name === label ? '' : `  ${name}`
  return [
    `  ${String(articles)}  ${label}${who}`,
    ...examples.map(({ id, phrase }) => `      ${id}  ${phrase}`),
  ]
}

/** Rows for organizations.tsv: type, label_en and home_iso are for the curator to fill in. */
export function formatRows(candidates: readonly Candidate[]): string[] {
  const rows = candidates.filter(({ kind }) => kind !== 'unresolved').map(formatRow)
  return ['# id\ttype\tlabel_ar\tlabel_en\thome_iso\tstrong', ...rows]
}

function formatRow({ kind, name, label }: Candidate): string {
  const id = kind === 'open' ? name : openId(name.split(' '))
  return [id.replace('open:', ''), '', label, '', '', label].join('\t')
}
