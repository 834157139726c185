import type { Found } from './baselines.ts'
import type { Gold, Page } from './page.ts'
import { wordF1 } from './word-f1.ts'

/** Sums that add up over pages. */
export type Score = {
  readonly gold: number
  readonly found: number
  readonly right: number
  /** Of the right ones, those whose title has the headline's very words (the others only start on its line). */
  readonly titled: number
  readonly bodyF1: number
  readonly singles: number
  readonly falseSplits: number
  readonly boundaries: number
  readonly missedSplits: number
}

export function scorePage({ gold }: Page, found: readonly Found[]): Score {
  const owners = found.map((story) => ownerOf(story, gold))
  const pairs = gold.map((own) => ({
    own,
    story: bestOf(
      own,
      found.filter((_, at) => owners[at] === own),
    ),
  }))
  const right = pairs.flatMap(({ own, story }) => (story && isRight(story, own) ? [{ own, story }] : []))
  const missed = gold
    .slice(1)
    .filter((own, at) => !found.some((story) => startsBetween(story, gold[at], own)))
  return {
    ...{ gold: gold.length, found: found.length, right: right.length },
    titled: right.filter(({ own, story }) => hasTitle(story, own)).length,
    bodyF1: pairs.reduce((sum, { own, story }) => sum + (story ? bodyScore(story, own) : 0), 0),
    ...{ singles: gold.length === 1 ? 1 : 0, falseSplits: gold.length === 1 && found.length > 1 ? 1 : 0 },
    ...{ boundaries: gold.length - 1, missedSplits: missed.length },
  }
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0)
  return {
    ...{
      gold: sum('gold'),
      found: sum('found'),
      right: sum('right'),
      titled: sum('titled'),
      bodyF1: sum('bodyF1'),
    },
    ...{ singles: sum('singles'), falseSplits: sum('falseSplits') },
    ...{ boundaries: sum('boundaries'), missedSplits: sum('missedSplits') },
  }
}

/** Right is a story that starts on the title's line or has its text, and has most of the body and little of another's. */
function isRight(story: Found, own: Gold): boolean {
  const whole = own.bodyLines.reduce((sum, { text }) => sum + text.length, 0)
  return (own.titleLines.includes(story.startLine) || hasTitle(story, own)) && overlap(story, own) * 2 > whole
}

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim()

const hasTitle = ({ title }: Found, { titles }: Gold) => titles.some((text) => fold(text) === fold(title))

const bodyScore = ({ paragraphs }: Found, { bodyLines, free }: Gold) =>
  wordF1(joinTexts(paragraphs), joinTexts(bodyLines), free)

const joinTexts = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('\n')

/** Letters of the gold body on the story's lines. */
function overlap({ startLine, endLine }: Found, { bodyLines }: Gold): number {
  const inside = bodyLines.filter(({ line }) => line >= startLine && line <= endLine)
  return inside.reduce((sum, { text }) => sum + text.length, 0)
}

/** The gold story that a found one has most of: a found story that swallowed two counts for one. */
function ownerOf(story: Found, gold: readonly Gold[]): Gold | undefined {
  const ranked = gold.map((own) => ({ own, size: overlap(story, own) })).sort((a, b) => b.size - a.size)
  return ranked[0] && ranked[0].size > 0 ? ranked[0].own : undefined
}

function bestOf(own: Gold, found: readonly Found[]): Found | undefined {
  return [...found].sort((a, b) => overlap(b, own) - overlap(a, own))[0]
}

function startsBetween({ startLine }: Found, before: Gold | undefined, own: Gold): boolean {
  const from = before?.bodyLines.at(-1)?.line ?? 0
  return startLine > from && startLine <= (own.bodyLines[0]?.line ?? 0)
}
