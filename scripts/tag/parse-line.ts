import { z } from 'zod'

/** A line of the command's input, as docs/contracts.md promises. */
const storyLine = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string().nullish(),
  body: z.string(),
})

export type StoryLine = { readonly id: string | number; readonly title: string; readonly body: string }

export type ParsedLine =
  { readonly kind: 'story'; readonly story: StoryLine } | { readonly kind: 'bad'; readonly message: string }

/** Reads one JSON line `{id, title?, body}`; a line that is no such object is an outcome, not an error. */
export function parseLine(text: string): ParsedLine {
  const json = parseJson(text)
  if (json === undefined) return { kind: 'bad', message: 'is not JSON' }
  const parsed = storyLine.safeParse(json)
  if (!parsed.success) return { kind: 'bad', message: `is not {id, title?, body}: ${describe(parsed.error)}` }
  const { id, title, body } = parsed.data
  return { kind: 'story', story: { id, title: title ?? '', body } }
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
