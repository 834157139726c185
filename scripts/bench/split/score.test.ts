import { expect, test } from 'vitest'
import { cutAtBlanks } from './baselines.ts'
import { body, gap, rest, title } from './line.ts'
import { joinPage } from './page.ts'
import { scorePage } from './score.ts'

const story = (head: string, text: string) => ({
  ...{ shape: 'plain', isMarked: false },
  lines: [title(head), ...gap(1), body(text)],
})
const separator = { name: '3 blank', lines: gap(3), isNumbered: false }
const page = joinPage(
  [story('first head', 'one two three'), story('second head', 'four five six')],
  separator,
)

test('a page that is split as it was joined scores all', () => {
  const score = scorePage(page, cutAtBlanks(3)(page.text))
  expect(score).toMatchObject({ gold: 2, found: 2, right: 2, titled: 2, bodyF1: 2, missedSplits: 0 })
})

test('a story that swallows another counts for one of them only', () => {
  const score = scorePage(page, cutAtBlanks(Infinity)(page.text))
  expect(score).toMatchObject({ gold: 2, found: 1, right: 1, boundaries: 1, missedSplits: 1 })
  expect(score.bodyF1).toBeLessThan(1)
})

test('a story cut in two is a false split', () => {
  const single = joinPage(
    [{ shape: 'wide', isMarked: true, lines: [title('head'), ...gap(3), body('one two'), ...rest('menu')] }],
    { name: 'none', lines: [], isNumbered: false },
  )
  expect(scorePage(single, cutAtBlanks(3)(single.text))).toMatchObject({
    singles: 1,
    falseSplits: 1,
    right: 0,
  })
})
