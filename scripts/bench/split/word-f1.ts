/** Words with how often each stands; marks and the letters of entities and tags are none. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const plain = text.replace(/&\w+;|<[^>]{1,60}>/gu, ' ')
  for (const [word] of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Harmonic mean of precision and recall over words; words of `free` cost nothing. */
export function wordF1(found: string, gold: string, free: string): number {
  const expected = countWords(gold)
  const allowed = countWords(free)
  let both = 0
  let extra = 0
  for (const [word, count] of countWords(found)) {
    const right = Math.min(count, expected.get(word) ?? 0)
    both += right
    extra += Math.max(0, count - right - (allowed.get(word) ?? 0))
  }
  const wanted = [...expected.values()].reduce((sum, count) => sum + count, 0)
  return both === 0 ? 0 : (2 * both) / (both + extra + wanted)
}
