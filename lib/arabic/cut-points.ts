import type { MatchRange } from './matcher.ts'
import { isDroppedUnit, isWordUnit } from './unit-kinds.ts'

/** How far a cut may move to stand at a space; beyond (a long address), it stands between any two words. */
const REACH = 60

/** The nearest place at or before `at`, and not before `least`, where a passage may end or begin. */
export function cutBefore(text: string, at: number, least: number): number {
  for (let i = at; i >= Math.max(least, at - REACH); i--) if (isAtSpace(text, i)) return i
  let cut = at
  while (cut > least && !isBetweenWords(text, cut)) cut--
  return cut
}

/** The nearest place at or after `at`, and not after `most`, where a passage may begin. */
export function cutAfter(text: string, at: number, most: number): number {
  for (let i = at; i <= Math.min(most, at + REACH); i++)
    if (isAtSpace(text, i)) return skipSpaces(text, i, most)
  let cut = at
  while (cut < most && !isBetweenWords(text, cut)) cut++
  return cut
}

/** The bounds without the spaces at both ends. */
export function trimBounds(text: string, start: number, end: number): MatchRange {
  let last = end
  while (last > start && isSpace(text, last - 1)) last--
  return { start: skipSpaces(text, start, last), end: last }
}

/** Where the sentence that holds `at` begins, looking back no further than `least`; null when it begins earlier. */
export function findSentenceStart(text: string, at: number, least: number): number | null {
  for (let i = at; i >= Math.max(least, 1); i--) {
    const isAfterStop = /[.!?\u061F\u06D4\u2026\u061B]/.test(text.charAt(i - 2)) && isSpace(text, i - 1)
    if (isAfterStop || text.charAt(i - 1) === '\n') return skipSpaces(text, i, at)
  }
  return least === 0 ? 0 : null
}

function skipSpaces(text: string, from: number, most: number): number {
  let at = from
  while (at < most && isSpace(text, at)) at++
  return at
}

function isAtSpace(text: string, at: number): boolean {
  return at === 0 || at >= text.length || isSpace(text, at - 1) || isSpace(text, at)
}

/** JavaScript counts the byte order mark as a space; here it is invisible and may stand inside a word. */
function isSpace(text: string, at: number): boolean {
  return /^[^\S\uFEFF]$/.test(text.charAt(at))
}

/** The bounds widened until neither cuts a word: around «عام» in «عام2017» they take the year in. */
export function widenToWords(text: string, range: MatchRange): MatchRange {
  let { start, end } = range
  while (!isBetweenWords(text, start)) start--
  while (!isBetweenWords(text, end)) end++
  return { start, end }
}

/** Not inside a word, nor between a letter and its marks, nor inside a character of two units. */
function isBetweenWords(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  if (isDroppedUnit(text.charCodeAt(at))) return false
  return !isWordUnit(text.charCodeAt(at - 1)) || !isWordUnit(text.charCodeAt(at))
}
