import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Row } from './print-table.ts'

const reportSchema = z.array(
  z.object({ name: z.string(), size: z.number(), sizeLimit: z.number().optional() }),
)

/** What the size check counts (.size-limit.mjs), compressed as the server sends it. */
export async function measureSizes(): Promise<Row[]> {
  const run = promisify(execFile)
  const { stdout } = await run('npx', ['size-limit', '--json'], { maxBuffer: 10_000_000 }).catch(keepOutput)
  return reportSchema.parse(JSON.parse(stdout)).map(({ name, size, sizeLimit }) => ({
    what: name,
    size: kilobytes(size),
    aim: sizeLimit === undefined ? '' : kilobytes(sizeLimit),
  }))
}

/** size-limit ends with code 1 when a limit is passed; its report is good all the same. */
function keepOutput(error: unknown): { stdout: string } {
  if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string')
    return { stdout: error.stdout }
  throw error
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KiB`
}
