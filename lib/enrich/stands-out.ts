import { wordBefore } from './country-sight.ts'
import type { Gazetteer } from './gazetteer.ts'
import { gap, type Tokens } from './tokenize.ts'

/** Whether a name that is also an everyday word is set off: «تنظيم القاعدة», ”القاعدة“, for agencies also «(واس)». */
export function standsOut(
  { from, to }: { readonly from: number; readonly to: number },
  type: string,
  { tokens, gazetteer }: { readonly tokens: Tokens; readonly gazetteer: Gazetteer },
): boolean {
  if (isQuoted(tokens, from, to)) return true
  if (type === 'agency' && isInBrackets(tokens, from, to)) return true
  return gazetteer.triggers.get(type)?.has(wordBefore(tokens, from)) ?? false
}

/** In quotes of any style, alone. A quote with a blank after it closes the words before. */
export function isQuoted(tokens: Tokens, from: number, to: number): boolean {
  const directlyBefore = tokens.text.charAt((tokens.starts[from] ?? 0) - 1)
  return /["'‘«“”„]/.test(directlyBefore) && closes(tokens, to)
}

function isInBrackets(tokens: Tokens, from: number, to: number): boolean {
  return closes(tokens, to) && between(tokens, from).includes('(') && between(tokens, to).includes(')')
}

function closes(tokens: Tokens, to: number): boolean {
  return (tokens.gaps[to] ?? gap.stop) >= gap.quote
}

/** What is written between a word and the one before it. */
function between({ text, starts, ends }: Tokens, at: number): string {
  return text.slice(at > 0 ? ends[at - 1] : 0, starts[at] ?? text.length)
}
