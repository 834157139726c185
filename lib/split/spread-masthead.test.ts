import { expect, test } from 'vitest'
import { loadSources } from './load-sources.ts'
import { splitStories } from './split-stories.ts'

const item = (title: string) =>
  `## ${title}\n16 يوليو 2020 - 12:00\n\nافتتحت البلدية حديقة جديدة على ضفة النهر، ودعت السكان إلى زراعة أشجارها بأنفسهم خلال الأسبوع المقبل.\n`
const sourcesOf = (page: string) =>
  splitStories(page, loadSources()).stories.map(({ source, sourceCertainty }) => [source, sourceCertainty])

test('a digest that names its outlet above the first heading means it for all its stories', () => {
  const page = `المصدر: وكالة الضفاف الجديدة\n\n${[item('حديقة على النهر'), item('جسر للمشاة في المدينة القديمة')].join('\n')}`
  const [first, second] = sourcesOf(page)
  expect(first?.[1]).toBe('stated')
  expect(second).toEqual([first?.[0], 'inferred'])
})

test('a digest without a name has none', () => {
  const page = [item('حديقة على النهر'), item('جسر للمشاة في المدينة القديمة')].join('\n')
  expect(sourcesOf(page)).toEqual([
    [null, 'unknown'],
    [null, 'unknown'],
  ])
})
