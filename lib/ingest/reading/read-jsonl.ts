import { z } from 'zod'

/** Exports of databases write null for what they lack. */
function absent<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined)
}

const recordSchema = z.object({
  id: absent(z.union([z.string(), z.number().transform(String)])),
  /** May be empty. */
  title: z.string(),
  body: z.string(),
  source: absent(z.string()),
  date: absent(z.string()),
  url: absent(z.string()),
})

/** One line of a `.jsonl` file: an article that needs no splitting. */
export type JsonlRecord = z.infer<typeof recordSchema> & {
  /** From 1. */
  readonly line: number
}
export type JsonlFailure = { readonly line: number; readonly reason: string }
export type JsonlPage = {
  readonly records: readonly JsonlRecord[]
  readonly failures: readonly JsonlFailure[]
}

/** Reads the lines of a `.jsonl` text. A bad line is reported with its number; the rest is kept. Blank lines are skipped. */
export function readJsonl(text: string): JsonlPage {
  const records: JsonlRecord[] = []
  const failures: JsonlFailure[] = []
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue
    const read = readRecord(row)
    if (typeof read === 'string') failures.push({ line: index + 1, reason: read })
    else records.push({ ...read, line: index + 1 })
  }
  return { records, failures }
}

function readRecord(row: string): z.infer<typeof recordSchema> | string {
  const value = parseJson(row)
  if (value === undefined) return 'It is not JSON. Each line must be one whole object.'
  const read = recordSchema.safeParse(value)
  return read.success ? read.data : `It is no article: ${read.error.issues.map(describeIssue).join('; ')}.`
}

function parseJson(row: string): unknown {
  try {
    return JSON.parse(row)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function describeIssue({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `"${path.join('.')}": ${message}`
}
