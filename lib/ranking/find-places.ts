/** Where a word begins in a text of words with spaces between: offsets, in order. */
export function findPlaces(text: string, word: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isWhole = isEdge(text, at - 1) && isEdge(text, at + word.length)
    if (isWhole) places.push(at)
  }
  return places
}

const SPACE = 0x20

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charCodeAt(at) === SPACE
}
