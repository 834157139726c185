import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const planSchema = z.object({ build: z.string(), indexedAt: z.string(), contents: z.string() })
const sentSchema = z.object({ task: z.number(), articles: z.number() })

/** What a build is made of and called, written before its first article is sent. */
export type BuildPlan = z.infer<typeof planSchema>
/** A request that the engine took: its task, and how many articles were in it. */
export type Sent = z.infer<typeof sentSchema>

/** The account of a build's sending, in its work folder: a killed run goes on after the last request that the engine took. */
export type SendJournal = {
  readonly plan: BuildPlan
  readonly sent: Sent[]
  readonly note: (sent: Sent) => void
}

const name = 'journal.jsonl'

export function startJournal(workFolder: string, plan: BuildPlan): SendJournal {
  writeFileSync(join(workFolder, name), `${JSON.stringify(plan)}\n`)
  return openJournal(workFolder, plan, [])
}

/** The journal a killed run left; null when there is none. A last line that was cut off is left out. */
export function readJournal(workFolder: string): SendJournal | null {
  const file = join(workFolder, name)
  if (!existsSync(file)) return null
  const [first = '', ...rows] = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  const plan = planSchema.safeParse(first === '' ? null : JSON.parse(first))
  if (!plan.success) return null
  return openJournal(
    workFolder,
    plan.data,
    rows.map((row) => sentSchema.parse(JSON.parse(row))),
  )
}

function openJournal(workFolder: string, plan: BuildPlan, sent: Sent[]): SendJournal {
  return {
    plan,
    sent,
    note: (request) => {
      sent.push(request)
      appendFileSync(join(workFolder, name), `${JSON.stringify(request)}\n`)
    },
  }
}
