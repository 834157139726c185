/** Remembers answers for up to `limit` texts; then forgets them all and starts again, which keeps memory bounded. */
export function memoise(limit: number, compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const remembered = known.get(text)
    if (remembered !== undefined) return remembered
    const answer = compute(text)
    if (known.size >= limit) known.clear()
    known.set(text, answer)
    return answer
  }
}
