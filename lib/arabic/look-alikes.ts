/**
 * Letters written for another letter, by their code points: what a reader of Arabic news takes for the same letter.
 * Alef, waw and ya with hamza or madda need no line: taking their marks off leaves the bare letter. Each row: the
 * letter all are folded to, then the letters folded.
 */
const rows: readonly (readonly [to: string, from: string])[] = [
  // ALEF: ALEF WASLA, WAVY HAMZA ABOVE, WAVY HAMZA BELOW
  ['\u0627', '\u0671\u0672\u0673'],
  // YEH: ALEF MAKSURA, FARSI YEH, YEH WITH TAIL, YEH WITH SMALL V, E, THREE DOTS BELOW, YEH BARREE, the three of 063D..063F
  ['\u064A', '\u0649\u06CC\u06CD\u06CE\u06D0\u06D1\u06D2\u063D\u063E\u063F'],
  // HEH: TEH MARBUTA, HEH DOACHASHMEE, HEH GOAL, TEH MARBUTA GOAL, AE, HEH WITH YEH ABOVE
  ['\u0647', '\u0629\u06BE\u06C1\u06C3\u06D5\u06C0'],
  // WAW: WAW WITH RING, KIRGHIZ OE, OE, U, YU, KIRGHIZ YU, TWO DOTS, VE, DOT
  ['\u0648', '\u06C4\u06C5\u06C6\u06C7\u06C8\u06C9\u06CA\u06CB\u06CF'],
  // KAF: KEHEH, SWASH KAF, KAF WITH RING, NG, GAF, GAF WITH RING, KEHEH WITH THREE DOTS ABOVE (Moroccan gaf)
  ['\u0643', '\u06A9\u06AA\u06AB\u06AD\u06AF\u06B0\u0763'],
  // FEH: VEH, FEH WITH THREE DOTS BELOW (Tunisian v), DOT MOVED BELOW (Maghrebi), DOTLESS
  ['\u0641', '\u06A4\u06A5\u06A2\u06A1'],
  // QAF: DOT ABOVE (Maghrebi), THREE DOTS ABOVE (Tunisian g)
  ['\u0642', '\u06A7\u06A8'],
  // BEH: PEH · TEH: TTEH, WITH RING · JEEM: TCHEH · ZAIN: JEH
  ['\u0628', '\u067E'],
  ['\u062A', '\u0679\u067C'],
  ['\u062C', '\u0686'],
  ['\u0632', '\u0698'],
  // DAL: DDAL · REH: RREH, WITH SMALL V BELOW · LAM: WITH SMALL V · NOON: GHUNNA · SHEEN: THREE DOTS BELOW AND ABOVE
  ['\u062F', '\u0688'],
  ['\u0631', '\u0691\u0695'],
  ['\u0644', '\u06B5'],
  ['\u0646', '\u06BA'],
  ['\u0634', '\u069C'],
  // Greek SIGMA: FINAL SIGMA
  ['\u03C3', '\u03C2'],
]

/** Arabic-Indic (U+0660) and Persian (U+06F0) digits. */
const digitRows = [0x660, 0x6f0].map((zero): [string, number] => ['0123456789', zero])

function* pairs(): Generator<[string, string]> {
  for (const [to, from] of rows) for (const letter of from) yield [letter, to]
  for (const [latin, zero] of digitRows)
    for (const digit of latin) yield [String.fromCharCode(zero + Number(digit)), digit]
}

export const lookAlikes: ReadonlyMap<string, string> = new Map(pairs())
