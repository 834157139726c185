/**
 * Shapes fall in two halves by their names. Who tunes the splitter looks at pages of half `a` only and measures half `b` as totals:
 * what is gained there is gained on shapes nobody looked at.
 */
export function halfOf(name: string): 'a' | 'b' {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return sum % 2 === 0 ? 'a' : 'b'
}
