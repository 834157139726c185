import { isOpenId } from '#lib/enrich/open-id.ts'
import { createLabels, openLabel } from '#lib/enrich/labels.ts'
import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { z } from 'zod'
import type { TagPair } from './tag-pairs.ts'

export const auditColumns = [
  'article',
  'id',
  'label',
  'mentions',
  'rules',
  'forms',
  'verdict',
  'note',
] as const

const auditRow = z.object({
  article: z.string().min(1),
  id: z.string().min(1),
  rules: z.string().min(1),
  verdict: z.enum(['right', 'wrong', 'unsure']),
})

export type AuditRow = z.infer<typeof auditRow>

/** To be filled in by a reader: no sentence of the text is in it, so that it may be published. */
export function formatAudit(pairs: readonly TagPair[], gazetteer: Gazetteer): string {
  const rows = pairs.map((pair) => {
    const { story, id, mentions } = pair
    const cells = [
      story.id,
      id,
      labelOf(pair, gazetteer),
      String(mentions.length),
      rulesOf(pair),
      formsOf(pair),
    ]
    return [...cells, '', ''].map((cell) => cell.replace(/\s+/g, ' ')).join('\t')
  })
  return [`# ${auditColumns.join('\t')}`, ...rows].join('\n')
}

/** Throws with the line's number when a verdict is missing or is no verdict. */
export function parseAudit(text: string): AuditRow[] {
  return text.split(/\r?\n/).flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const cells = line.split('\t').map((cell) => cell.trim())
    const parsed = auditRow.safeParse(
      Object.fromEntries(auditColumns.map((name, column) => [name, cells[column]])),
    )
    if (!parsed.success) throw new Error(`Line ${String(at + 1)}: ${z.prettifyError(parsed.error)}`)
    return [parsed.data]
  })
}

export function labelOf({ id, mentions }: TagPair, gazetteer: Gazetteer): string {
  const labels = createLabels(gazetteer)
  if (isOpenId(id)) return openLabel(mentions[0]?.form ?? '')
  return gazetteer.countries.has(id) ? labels.country(id).ar : labels.organization(id).ar
}

function rulesOf({ mentions }: TagPair): string {
  return [...new Set(mentions.map(({ rule }) => rule))].sort().join('+')
}

function formsOf({ mentions }: TagPair): string {
  return [...new Set(mentions.map(({ form }) => form))].join(' | ')
}
