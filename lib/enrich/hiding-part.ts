import type { WordClasses } from './gazetteer.ts'
import type { OrganizationSight } from './organization-sight.ts'
import type { Tokens } from './tokenize.ts'

type Span = Pick<OrganizationSight, 'from' | 'to'>

/**
 * The words of a name that hide a country. «ريال مدريد» names no Spain, but a nationality after a club's name says where
 * it is at home: «الأهلي المصري». An agency's nationality is its name: «وكالة الأنباء الألمانية». The voice of a country is
 * its body, as its army is: «صوت فلسطين», while a channel only borrows the name: «روسيا اليوم».
 */
export function hidingPart(
  { from, to, type }: OrganizationSight,
  { words }: Tokens,
  classes: WordClasses,
): Span {
  if (type === 'media' && classes.has('broadcaster', words[from] ?? '')) return { from, to: from }
  const closesWithNisba = /^ال.{2,}ي$/.test(words[to - 1] ?? '')
  return { from, to: type === 'club' && closesWithNisba ? to - 1 : to }
}
