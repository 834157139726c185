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
