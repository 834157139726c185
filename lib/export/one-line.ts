/** A text in one line, without characters that only steer: what a format of lines can hold. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}

const leadLength = 500

/** How a text begins, cut at a word. */
export function leadOf(text: string): string {
  const line = oneLine(text)
  if (line.length <= leadLength) return line
  const cut = line
    .slice(0, leadLength)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
  const lastSpace = cut.lastIndexOf(' ')
  return `${lastSpace > 0 ? cut.slice(0, lastSpace) : cut}…`
}
