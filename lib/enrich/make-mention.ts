import type { Mention, MentionRule, MentionType } from '#lib/article/mention.ts'
import type { CountrySight } from './country-sight.ts'
import { letterOf, passedOver } from './letters.ts'
import type { OrganizationSight } from './organization-sight.ts'
import type { PersonSight } from './person-sight.ts'
import type { Tokens } from './tokenize.ts'

/** The tokens of title + line end + body, and where the body begins in them. */
export type MentionPlace = { readonly tokens: Tokens; readonly bodyStart: number }

type Span = { readonly from: number; readonly to: number; readonly cut: number }

export function countryMention(sight: CountrySight, id: string, place: MentionPlace): Mention {
  const { kind } = sight.form
  return build(sight, id, 'country', kind === 'block' ? 'name' : kind, place)
}

export function organizationMention(sight: OrganizationSight, place: MentionPlace): Mention {
  return build(sight, sight.id, sight.type === 'agency' ? 'agency' : 'organization', sight.rule, place)
}

export function personMention(sight: PersonSight, place: MentionPlace): Mention {
  return build(sight, sight.id, 'person', sight.rule, place)
}

function build(span: Span, id: string, type: MentionType, rule: MentionRule, place: MentionPlace): Mention {
  const { text, ends } = place.tokens
  const from = nameStart(place.tokens, span)
  const to = closeQuote(text, from, ends[span.to - 1] ?? from)
  const form = text.slice(from, to)
  if (from < place.bodyStart) return { id, type, field: 'title', start: from, end: to, form, rule }
  return { id, type, field: 'body', start: from - place.bodyStart, end: to - place.bodyStart, form, rule }
}

/** A name whose opening quote is inside takes the closing one too: «منظمة "البوصلة"». */
function closeQuote(text: string, from: number, to: number): number {
  const opened = /["«“”„(][^"»“”)]*$/.test(text.slice(from, to))
  return opened && /^["»“”)]/.test(text.slice(to, to + 1)) ? to + 1 : to
}

/** Past the letters of the particle and the vowel signs on them: «وَاليمن» -> «اليمن». */
function nameStart({ text, starts, ends }: Tokens, { from, cut }: Span): number {
  let at = starts[from] ?? 0
  const end = ends[from] ?? at
  const isMark = () => letterOf[text.charCodeAt(at)] === passedOver
  for (let left = cut; left > 0 && at < end; left--) {
    at++
    while (at < end && isMark()) at++
  }
  return at
}
