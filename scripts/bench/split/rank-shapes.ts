import type { Row } from '../print-table.ts'
import type { Splitter } from './baselines.ts'
import { describeScore, storyF1 } from './describe-score.ts'
import type { Page } from './page.ts'
import { addScores, scorePage } from './score.ts'
import type { Shape } from './shape.ts'

/** A row a shape, the worst first: by stories found, then by their bodies. */
export function rankShapes(shapes: readonly Shape[], pages: readonly Page[], { split }: Splitter): Row[] {
  const scored = shapes.map(({ name }) => {
    const own = pages.filter((page) => page.shapes.includes(name))
    return { name, score: addScores(own.map((page) => scorePage(page, split(page.text)))) }
  })
  const quality = ({ score }: (typeof scored)[number]) =>
    storyF1(score) + score.bodyF1 / Math.max(1, score.gold)
  return scored
    .sort((a, b) => quality(a) - quality(b))
    .map(({ name, score }) => ({ shape: name, ...describeScore(score) }))
}

/** A row for each thing that stands between stories: what is seen and what is not. */
export function groupBySeparator(pages: readonly Page[], { split }: Splitter): Row[] {
  const names = [...new Set(pages.map(({ separator }) => separator))].sort()
  return names.map((name) => {
    const own = pages.filter(({ separator }) => separator === name)
    const score = addScores(own.map((page) => scorePage(page, split(page.text))))
    return { separator: JSON.stringify(name), files: String(own.length), ...describeScore(score) }
  })
}
