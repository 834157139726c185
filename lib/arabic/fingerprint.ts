/**
 * A 53-bit hash of lines as 14 hex digits (cyrb53, public domain: two interleaved multiplicative hashes). It tells
 * versions apart; it is no protection against forgery.
 */
export function fingerprint(lines: readonly string[]): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (const line of lines) {
    for (let i = 0; i <= line.length; i++) {
      const unit = i < line.length ? line.charCodeAt(i) : 0x0a
      a = Math.imul(a ^ unit, 2654435761)
      b = Math.imul(b ^ unit, 1597334677)
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0')
}
