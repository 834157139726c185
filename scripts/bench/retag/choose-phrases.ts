import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sampled = 4_000
const shortest = 9

/**
 * Pairs of words that stand in about this share of an archive's files, each pair in a further part of them: rows of an own table
 * with these change so many articles. As measured on the first files.
 */
export function choosePhrases(folder: string, share: number): string[] {
  const texts = readFirst(folder)
  const wanted = share * texts.length
  const named = new Set<number>()
  const chosen: string[] = []
  const pairs = [...findHolders(texts)].sort(([, one], [, two]) => two.length - one.length)
  for (const [pair, own] of pairs) {
    const more = own.filter((file) => !named.has(file))
    if (more.length < own.length / 2 || named.size + more.length > wanted) continue
    chosen.push(pair)
    for (const file of more) named.add(file)
    if (named.size > 0.98 * wanted) break
  }
  return chosen
}

/** Pair of words -> the files it stands in. */
function findHolders(texts: readonly string[]): ReadonlyMap<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [number, text] of texts.entries())
    for (const pair of listPairs(text)) {
      const own = holders.get(pair)
      if (own) own.push(number)
      else holders.set(pair, [number])
    }
  return holders
}

function readFirst(folder: string): string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .slice(0, sampled)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

function listPairs(text: string): ReadonlySet<string> {
  const words = text.split(/\P{L}+/u)
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`)
  return new Set(
    pairs.filter((pair) => pair.length >= shortest && /^\p{sc=Arabic}{3,} \p{sc=Arabic}{3,}$/u.test(pair)),
  )
}
