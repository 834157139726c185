import { attested, type Frequency } from './attested.ts'

/** A shape of plurals and the shapes its singular may have, the likely first; digits stand for consonants of the root. */
type Pattern = { readonly plural: string; readonly singulars: readonly string[] }

/**
 * The shapes that hardly anything else has: تفاعيل, أفاعيل, فواعيل, فعاليل, فعائل, أفعلة, فعايا (folded). Right in
 * 58 of 63 pairs of a news vocabulary; the rest need the list. Left out because less than 85 % were right: أفعال and فعول
 * (إعلان, دخول are verbal nouns), مفاعل (محافظ, مهاجر are persons), فعلاء (زرقاء is a colour), فعال.
 */
const patterns: readonly Pattern[] = [
  { plural: 'ت1ا2ي3', singulars: ['ت12ي3', 'ت12ا3', 'ت12ي3ه'] },
  { plural: 'ا1ا2ي3', singulars: ['ا12و3', 'ا12ي3', 'ا12و3ه'] },
  { plural: '1وا2ي3', singulars: ['1ا2و3', '1ا2و3ه'] },
  { plural: '12ا3ي4', singulars: ['123و4', '123ا4', '123ي4', '123و4ه', '123ا4ه'] },
  { plural: '12اي3', singulars: ['12ي3ه', '12ا3ه'] },
  { plural: 'ا123ه', singulars: ['12ا3'] },
  { plural: '12ايا', singulars: ['12يه'] },
]

/** الجزائر is a country more often than islands; the rest are duals, persons and places that look like plurals. */
const exceptions: ReadonlySet<string> = new Set(['جزاير', 'قطاعين', 'مساعيد', 'شعاير'])

const shapes = patterns.map(({ plural, singulars }) => ({ shape: toShape(plural), singulars }))

function toShape(plural: string): RegExp {
  return new RegExp(`^${plural.replace(/\d/g, '([بتثجحخدذرزسشصضطظعغفقكلمن])')}$`)
}

const SHORTEST = 4
/** One number of a noun is seldom twenty times as frequent as the other. */
const MOST_TIMES = 20

/**
 * Broken plurals that no list has, from the words of an archive: تشاريع -> تشريع. Both must be nouns (they take ال), be about
 * as frequent, and only one singular may fit.
 */
export function derivePlurals(frequency: Frequency, listed: ReadonlySet<string>): Map<string, string> {
  const derived = new Map<string, string>()
  for (const written of frequency.keys()) {
    const plural = written.startsWith('ال') ? written.slice(2) : ''
    if (plural.length < SHORTEST || listed.has(plural) || exceptions.has(plural)) continue
    const singular = findOnly(plural, frequency)
    if (singular !== null) derived.set(plural, singular)
  }
  return derived
}

function findOnly(plural: string, frequency: Frequency): string | null {
  const fitting = new Map<string, string>()
  for (const { shape, singulars } of shapes) {
    const root = shape.exec(plural)
    if (root === null) continue
    for (const form of singulars) {
      const singular = form.replace(/\d/g, (at) => root[Number(at)] ?? '')
      // مشروع and مشروعة are one candidate: stems take the ending off.
      if (isNounLike(singular, plural, frequency) && !fitting.has(singular.replace(/ه$/, '')))
        fitting.set(singular.replace(/ه$/, ''), singular)
    }
  }
  const [only, other] = fitting.values()
  return other === undefined ? (only ?? null) : null
}

function isNounLike(singular: string, plural: string, frequency: Frequency): boolean {
  if (singular.length < SHORTEST || !frequency.has(`ال${singular}`)) return false
  const ratio = attested(singular, frequency) / attested(plural, frequency)
  return ratio < MOST_TIMES && ratio > 1 / MOST_TIMES
}
