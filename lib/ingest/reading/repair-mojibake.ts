import { arabicBytes, encodeSingleBytes, latinBytes } from './single-bytes.ts'

const ARABIC_LETTER = /[\u0621-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC]/g
const HIGH_LATIN = /[\u0080-\u00FF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2122]/g
const ASCII_LETTER = /[A-Z]/gi
/** Arabic in UTF-8 read as Windows-1256: each letter became «ط» or «ظ» and one sign more. */
const TAH_OR_ZAH = /[\u0637\u0638]/g
const LINE = /[^\n\r]+/g
const LONGEST_LINE = 2_000_000

/** Lines of Arabic that was decoded wrongly, put right; lines that are as they should be are not touched. */
export function repairMojibake(text: string): string {
  if (!mayHold(text)) return text
  return text.replace(LINE, (line) => repairLine(line) ?? line)
}

function mayHold(text: string): boolean {
  return /[\u00C0-\u00FF][\u0080-\uFFFF]|[\u0637\u0638][^\u0621-\u064A\s]/.test(text)
}

function repairLine(line: string): string | undefined {
  if (line.length > LONGEST_LINE) return undefined
  const arabic = count(line, ARABIC_LETTER)
  const latin = count(line, HIGH_LATIN)
  if (arabic === 0 && latin >= 3 && latin > 1.5 * count(line, ASCII_LETTER))
    return decodeAgain(line, latinBytes, 'utf-8') ?? decodeAgain(line, latinBytes, 'windows-1256')
  if (count(line, TAH_OR_ZAH) >= 3 && count(line, TAH_OR_ZAH) > 0.4 * arabic)
    return decodeAgain(line, arabicBytes, 'utf-8')
  return undefined
}

function decodeAgain(line: string, table: ReadonlyMap<string, number>, encoding: string): string | undefined {
  const bytes = encodeSingleBytes(line, table)
  if (bytes === undefined) return undefined
  try {
    const decoded = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const letters = count(decoded, ARABIC_LETTER)
    return letters >= 2 && letters > 2 * count(decoded, HIGH_LATIN) ? decoded : undefined
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
