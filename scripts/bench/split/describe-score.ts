import type { Row } from '../print-table.ts'
import type { Score } from './score.ts'

export const storyF1 = ({ right, found, gold }: Score) =>
  found + gold === 0 ? 0 : (2 * right) / (found + gold)

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`

export function describeScore(score: Score): Row {
  return {
    stories: String(score.gold),
    found: String(score.found),
    'story F1': storyF1(score).toFixed(3),
    'title exact': percent(score.titled, score.gold),
    'body F1': (score.bodyF1 / Math.max(1, score.gold)).toFixed(3),
    'false splits': percent(score.falseSplits, score.singles),
    'missed splits': percent(score.missedSplits, score.boundaries),
  }
}
