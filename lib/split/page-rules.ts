import { countWords, foldLine } from './fold-line.ts'
import { compilePattern, type LinePattern } from './line-pattern.ts'
import type { DroppedPattern } from './dropped-pattern.ts'
import type { SourceProfile } from './source-profiles.ts'

export type RuleHit = { readonly reason: string; readonly profile: string }

/** The source profiles, compiled for reading many lines. Every lookup takes a line's key. */
export type PageRules = {
  readonly head: (key: string) => RuleHit | undefined
  readonly foot: (key: string) => RuleHit | undefined
  readonly boilerplate: (key: string) => RuleHit | undefined
  readonly sign: (key: string) => RuleHit | undefined
  /** The outlet whose name the whole key is. */
  readonly outlet: (key: string) => string | undefined
  /** The first outlet named anywhere in a short key. */
  readonly outletIn: (key: string) => string | undefined
}

/** Boilerplate lines are short; a long paragraph is never tried against every pattern. */
const LONGEST_LINE = 300
const LONGEST_NAME = 6

const compiled = new WeakMap<readonly SourceProfile[], PageRules>()

export function readRules(profiles: readonly SourceProfile[]): PageRules {
  const known = compiled.get(profiles)
  if (known !== undefined) return known
  const rules = compileRules(profiles)
  compiled.set(profiles, rules)
  return rules
}

function compileRules(profiles: readonly SourceProfile[]): PageRules {
  const outlets = new Map(
    profiles.flatMap(({ id, names }) => names.map((name): [string, string] => [foldLine(name), id])),
  )
  return {
    head: compileColumn(profiles, (profile) => profile.head),
    foot: compileColumn(profiles, (profile) => profile.foot),
    boilerplate: compileColumn(profiles, (profile) => profile.boilerplate),
    sign: compileColumn(profiles, ({ signs }) => signs.map((pattern) => ({ pattern, reason: 'sign' }))),
    outlet: (key) => outlets.get(key),
    outletIn: (key) => findName(outlets, key),
  }
}

type Entry = RuleHit & { readonly pattern: LinePattern }

/** Patterns that begin with a whole word are tried only on lines that begin with that word. */
function compileColumn(
  profiles: readonly SourceProfile[],
  column: (profile: SourceProfile) => readonly DroppedPattern[],
): (key: string) => RuleHit | undefined {
  const entries = profiles.flatMap((profile) =>
    column(profile).map(({ pattern, reason }) => ({
      ...{ pattern: compilePattern(pattern), reason, profile: profile.id },
    })),
  )
  const byWord = new Map<string, Entry[]>()
  for (const entry of entries) {
    const word = firstWordOf(entry)
    byWord.set(word, [...(byWord.get(word) ?? []), entry])
  }
  const find = (word: string, key: string): Entry | undefined =>
    byWord.get(word)?.find((entry) => entry.pattern.matches(key))
  return (key) =>
    key.length > LONGEST_LINE ? undefined : (find(key.split(' ', 1)[0] ?? '', key) ?? find('*', key))
}

function firstWordOf(entry: Entry): string {
  const word = entry.pattern.source.trim().split(/\s/, 1)[0] ?? ''
  const key = foldLine(word)
  return word.includes('*') || key === '' ? '*' : (key.split(' ', 1)[0] ?? '*')
}

function findName(outlets: ReadonlyMap<string, string>, key: string): string | undefined {
  if (key.length > LONGEST_LINE) return undefined
  const words = key.split(' ')
  for (let length = Math.min(LONGEST_NAME, countWords(key)); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const outlet = outlets.get(words.slice(at, at + length).join(' '))
      if (outlet !== undefined) return outlet
    }
  }
  return undefined
}
