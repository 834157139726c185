import { fold } from './fold.ts'

/**
 * Reads a list of forms: on each line the form that speaks for the others, a tab, the others with spaces between. Gives
 * each of the others, folded, and what speaks for it. Throws when a form is on two lines: it can have one stem only.
 */
export function parseFormList(text: string, file: string): Map<string, string> {
  const heads = new Map<string, string>()
  text.split('\n').forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return
    const [head = '', others = '', ...more] = fold(line).split('\t')
    const forms = others.split(' ')
    if (!isWord(head) || !forms.every(isWord) || more.length > 0)
      throw new Error(
        `${file}, line ${index + 1}: expected a word, a tab and other forms of it, found «${line}»`,
      )
    for (const form of forms) {
      if (form === head) continue
      if ((heads.get(form) ?? head) !== head)
        throw new Error(`${file}, line ${index + 1}: «${form}» is a form of «${heads.get(form)}» already`)
      heads.set(form, head)
    }
  })
  return heads
}

function isWord(text: string): boolean {
  return /^[\u0621-\u064A]{2,}$/.test(text)
}
