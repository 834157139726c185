import { counted, type GrammaticalCase } from '#lib/wording/counted.ts'
import type { Noun } from '#lib/wording/nouns.ts'
import { Number } from './number.tsx'

type Props = { readonly count: number; readonly noun: Noun; readonly grammar?: GrammaticalCase }

/** «مقالان», «3 مقالات», «11 مقالًا»: the digits isolated, the noun in the form its number asks for. */
export function Counted({ count, noun, grammar }: Props) {
  const { digits, word } = counted(count, noun, grammar)
  if (digits === null) return word
  return (
    <>
      <Number value={digits} /> {word}
    </>
  )
}
