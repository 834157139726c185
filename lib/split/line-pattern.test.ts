import { expect, test } from 'vitest'
import { foldLine } from './fold-line.ts'
import { compilePattern } from './line-pattern.ts'

test.each([
  ['شارك', 'شارِك!', true],
  ['شارك', 'شارك الخبر', false],
  ['شارك *', 'شارك على فيسبوك', true],
  ['شارك *', 'شارك', true],
  ['شارك *', 'شاركت القوات', false],
  ['شارك*', 'شاركت القوات', true],
  ['رئيس التحرير:*', 'رئيس التحرير : فلان', true],
  ['رئيس التحرير:*', 'رئيس التحرير يستقيل', false],
  ['*eremnews.com*', 'راسلونا desk (at) eremnews.com الآن', true],
  ['* دقائق قراءة', '5 دقائق قراءة', true],
  ['استمع *للخبر*', 'استمع الآن للخبر كاملا', true],
  ['أ * ب', 'أ ب', true],
  ['الأخبار', 'الاخبار', true],
  ['*', 'أي شيء', true],
])('the pattern «%s» on «%s»: %s', (pattern, line, expected) => {
  expect(compilePattern(pattern).matches(foldLine(line))).toBe(expected)
})
