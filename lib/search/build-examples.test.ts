import { expect, test } from 'vitest'
import { buildExamples } from './build-examples.ts'

const titles = [
  'سفينة مكتبة ترسو في ميناء بعيد',
  'مدارس على ضفاف النهر تقيس المياه',
  'قطار المخطوطات يصل إلى الواحة',
]

test('examples come from titles of the archive, one for each way of asking', () => {
  expect(buildExamples(titles)).toEqual([
    { kind: 'phrase', query: '"سفينة مكتبة" ترسو' },
    { kind: 'without', query: 'مدارس -سفينة' },
    { kind: 'forms', query: 'المخطوطات' },
  ])
})

test('an archive without titles has none', () => {
  expect(buildExamples(['', 'في', '2017'])).toEqual([])
})
