/** A written form of a word: the letters, and how many of them are a particle that can be cut off. */
export type AttachedForm = { readonly word: string; readonly particle: string; readonly cut: number }

const particles = ['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'فب', 'فل', 'وك'] as const
const allParticles: ReadonlySet<string> = new Set(particles)

/**
 * The word alone and with attached particles: سوريا, وسوريا, بسوريا. Before ال the ل melts (الجزائر -> للجزائر): such a
 * form is cut only up to it, since the name no longer stands whole in the text.
 */
export function attachParticles(word: string): AttachedForm[] {
  const alone = { word, particle: '', cut: 0 }
  if (!takesParticles(word)) return [alone]
  return [alone, ...particles.flatMap((particle) => attach(particle, word))]
}

/** The other way round: what a written word may be, وسوريا -> وسوريا, سوريا; للجزائر -> الجزائر with ل, and more. */
export function detachParticles(written: string): AttachedForm[] {
  return [0, 1, 2].flatMap((cut) => detachAt(written, cut))
}

/** What remains of a written word when its first letters, none to two, are cut off as a particle. */
export function detachAt(written: string, cut: number): AttachedForm[] {
  const particle = written.slice(0, cut)
  if (cut > 0 && !allParticles.has(particle)) return []
  const word = written.slice(cut)
  const forms = cut === 0 || takesParticles(word) ? [{ word, particle, cut }] : []
  if (!word.startsWith('لل') || !allParticles.has(`${particle}ل`)) return forms
  for (const whole of unmelt(word.slice(1)))
    if (takesParticles(whole)) forms.push({ word: whole, particle: `${particle}ل`, cut })
  return forms
}

/** الجزائر -> للجزائر, اللجنه -> للجنه; nothing for a word without ال. */
export function meltWithLam(word: string): string[] {
  return attach('ل', word)
    .slice(1)
    .map((form) => form.word)
}

/** Folded, the alef of ألمانيا and the article look alike: both «للمانيا» and «لالمانيا» are made. */
function attach(particle: string, word: string): AttachedForm[] {
  const whole = { word: particle + word, particle, cut: particle.length }
  if (!particle.endsWith('ل') || !word.startsWith('ال')) return [whole]
  const rest = word.slice(2)
  const melted = rest.startsWith('ل') ? rest : `ل${rest}`
  return [whole, { word: particle.slice(0, -1) + 'ل' + melted, particle, cut: particle.length - 1 }]
}

/** «للجنة» is ل with اللجنة or with الجنة; that it may be ل with لجنة needs no ال. */
function unmelt(rest: string): string[] {
  return rest.startsWith('لل') ? [`ال${rest}`] : [`ال${rest}`, `ا${rest}`]
}

function takesParticles(word: string): boolean {
  const unit = word.charCodeAt(0)
  return word.length >= 3 && unit >= 0x621 && unit <= 0x64a
}
