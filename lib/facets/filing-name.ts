const alphabet = new Intl.Collator('ar')

/** «ال» at the head of a word of three letters or more beside it; of الله it is a part. */
const article = /^ال(?=[\p{L}\p{M}]{3})(?!له(?:\P{L}|$))/u

/**
 * A name as an index files it, without the article at its head: الأردن stands under الألف (أردن), السعودية under السين. So do the
 * indexes of Arabic books and catalogues (ALA-LC: initial articles are disregarded in filing).
 */
export function filingName(label: string): string {
  return label.replace(article, '')
}

/** Alphabetical, the article «ال» disregarded; equal names by the whole of them. */
export function compareNames(a: string, b: string): number {
  return alphabet.compare(filingName(a), filingName(b)) || alphabet.compare(a, b)
}
