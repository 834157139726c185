/** A written form of a word: the letters, and how many of them are a particle that can be cut off. */
export type AttachedForm = { readonly word: string; readonly particle: string; readonly cut: number }

const particles = ['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول', 'فب', 'فل', 'وك'] as const

/**
 * The word alone and with attached particles: سوريا, وسوريا, بسوريا. Before ال the ل melts (الجزائر -> للجزائر): such a
 * form is cut only up to it, since the name no longer stands whole in the text.
 */
export function attachParticles(word: string): AttachedForm[] {
  const alone = { word, particle: '', cut: 0 }
  if (word.length < 3 || !isArabic(word)) return [alone]
  return [alone, ...particles.map((particle) => attach(particle, word))]
}

function attach(particle: string, word: string): AttachedForm {
  if (!particle.endsWith('ل') || !word.startsWith('ال')) {
    return { word: particle + word, particle, cut: particle.length }
  }
  const rest = word.slice(2)
  const melted = rest.startsWith('ل') ? rest : `ل${rest}`
  return { word: particle.slice(0, -1) + 'ل' + melted, particle, cut: particle.length - 1 }
}

function isArabic(word: string): boolean {
  const unit = word.charCodeAt(0)
  return unit >= 0x621 && unit <= 0x64a
}
