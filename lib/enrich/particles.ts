/** A written form of a word: the letters, and how many of them are a particle that can be cut off. */
export type AttachedForm = { readonly word: string; readonly particle: string; readonly cut: number }

const particles = ['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'فب', 'فل', 'وك'] as const
const allParticles: ReadonlySet<string> = new Set(particles)
const firstLetters: ReadonlySet<string> = new Set(particles.map((particle) => particle.charAt(0)))

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
  const forms: AttachedForm[] = [{ word: written, particle: '', cut: 0 }]
  if (!firstLetters.has(written.charAt(0))) return forms
  for (const particle of particles) {
    if (!written.startsWith(particle)) continue
    for (const form of detach(particle, written)) if (takesParticles(form.word)) forms.push(form)
  }
  return forms
}

/** Whether letters before a word are a particle, or none. */
export function isParticle(letters: string): boolean {
  return letters === '' || allParticles.has(letters)
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

function detach(particle: string, written: string): AttachedForm[] {
  const rest = written.slice(particle.length)
  const whole = [{ word: rest, particle, cut: particle.length }]
  if (!particle.endsWith('ل') || !rest.startsWith('ل')) return whole
  const cut = particle.length - 1
  // «للجنة» is ل with لجنة, with اللجنة or with الجنة.
  const melted = [`ال${rest}`, ...(rest.startsWith('لل') ? [] : [`ا${rest}`])]
  return [...whole, ...melted.map((word) => ({ word, particle, cut }))]
}

function takesParticles(word: string): boolean {
  const unit = word.charCodeAt(0)
  return word.length >= 3 && unit >= 0x621 && unit <= 0x64a
}
