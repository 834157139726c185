/** What is used of a page's JSON-LD (schema.org). */
export type LinkedData = {
  readonly headline?: string
  readonly published?: string
  readonly author?: string
}

/** More objects than this are not a description of one page. */
const MOST_OBJECTS = 2_000

/** Reads the text of a `<script type="application/ld+json">`. One that is no JSON says nothing. */
export function readLinkedData(text: string): LinkedData {
  for (const thing of listObjects(parseJson(text))) {
    const published = textOf(thing.datePublished)
    if (published === undefined) continue
    const headline = textOf(thing.headline)
    const author = nameOf(thing.author)
    return {
      published,
      ...(headline === undefined ? {} : { headline }),
      ...(author === undefined ? {} : { author }),
    }
  }
  return {}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Every object in the value, outer ones first. A queue, since a hostile page may nest a hundred thousand lists. */
function listObjects(root: unknown): Record<string, unknown>[] {
  const queue: unknown[] = [root]
  const found: Record<string, unknown>[] = []
  for (let at = 0; at < queue.length && queue.length < MOST_OBJECTS; at += 1) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS))
    else if (isRecord(value)) {
      found.push(value)
      queue.push(...Object.values(value).slice(0, MOST_OBJECTS))
    }
  }
  return found
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** An author is a name, a person with a name, or a list of them: the first. */
function nameOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return isRecord(first) ? textOf(first.name) : textOf(first)
}
