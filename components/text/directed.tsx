import { textDirection } from '#lib/wording/text-direction.ts'

/** A title or a name without marks: aligned by the page, directed by its own letters. */
export function Directed({ text }: { readonly text: string }) {
  return <bdi dir={textDirection(text)}>{text}</bdi>
}
