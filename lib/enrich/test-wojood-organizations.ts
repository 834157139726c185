import type { Mention } from '#lib/article/mention.ts'
import type { Gazetteer } from './gazetteer.ts'
import { tagStory } from './tag-story.ts'

type Entity = readonly [kind: string, from: number, to: number, text: string]
type Sentence = { readonly words: readonly string[]; readonly spans: readonly Entity[] }
type Span = { readonly start: number; readonly end: number; readonly text: string }

/** Sentences without article boundaries: so many are joined to make a context. */
const perArticle = 15

/** Names of states the sample marks as organisations when they act («روسيا تعطل القرار»): countries to us, not missed. */
const states =
  /^[وبلف]?(?:ال)?(?:ولايات(?: المتحدة.*)?|متحدة|روسيا|موسكو|مغرب|[اإ]سرائيل|تركيا|بريطانيا|إيران|جزائر|سعودية|مملكة العربية السعودية|اتحاد السوفي\S+)$/

/**
 * Mentions of organisations that lie over a marked one, those that do not, and marked ones found or not. Of nested
 * marks each counts. A marked name of a state is left out on both sides.
 */
export function countOrganizations(jsonLines: string, gazetteer: Gazetteer) {
  const sentences: Sentence[] = jsonLines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const total = { right: 0, wrong: 0, found: 0, missed: 0 }
  for (let from = 0; from < sentences.length; from += perArticle) {
    const { body, marked } = joinSentences(sentences.slice(from, from + perArticle))
    const { mentions } = tagStory({ title: '', body }, gazetteer)
    const named = mentions.filter(({ type }) => type === 'organization' || type === 'agency')
    const right = named.filter((mention) => marked.some((span) => overlaps(span, mention))).length
    const asked = marked.filter(({ text }) => !states.test(text))
    const found = asked.filter((span) => named.some((mention) => overlaps(span, mention))).length
    total.right += right
    total.wrong += named.length - right
    total.found += found
    total.missed += asked.length - found
  }
  return total
}

function joinSentences(sentences: readonly Sentence[]) {
  let body = ''
  const marked: Span[] = []
  for (const { words, spans } of sentences) {
    const starts = words.map((word) => {
      const start = body.length
      if (word !== '$#$') body += `${word} `
      return start
    })
    const ends = [...starts.slice(1), body.length]
    for (const [kind, from, to, text] of spans)
      if (kind === 'ORG') marked.push({ start: starts[from] ?? 0, end: (ends[to - 1] ?? 0) - 1, text })
    body += '\n'
  }
  return { body, marked }
}

function overlaps(span: Span, mention: Mention): boolean {
  return span.start < mention.end && mention.start < span.end
}
