/**
 * An address with its Arabic letters readable: «?q=معرض», not six characters a letter. Signs stay escaped, since a quote or
 * a space would end the link in a memo.
 */
export function readableLink(href: string): string {
  return href.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return [...decodeURIComponent(escaped)].map(keepLetter).join('')
    } catch {
      return escaped
    }
  })
}

function keepLetter(character: string): string {
  return /[\p{L}\p{N}]/u.test(character) ? character : encodeURIComponent(character)
}
