import type { Row } from '../print-table.ts'
import { quantile } from '../quantile.ts'
import type { Story } from './load-stories.ts'
import type { Tagger } from './prototype.ts'

/** An article as long as this is the unit, so that the figure does not hang on how long these stories happen to be. */
const unitCharacters = 1700
const rounds = 9
/** Few stories are read several times a round: a short round would measure the compiler. */
const charactersOfRound = 2e6

/** Each round runs every tagger over all stories; what else the machine does then meets all of them. */
export function measureSpeed(stories: readonly Story[], taggers: Readonly<Record<string, Tagger>>): Row[] {
  const once = textsOf(stories)
  const times = Math.ceil(charactersOfRound / countCharacters(once))
  const texts = Array.from({ length: times }, () => once).flat()
  const units = countCharacters(texts) / unitCharacters
  const names = Object.keys(taggers)
  const seconds = Array.from({ length: rounds }, () =>
    names.map((name) => timeOnCpu(() => texts.forEach((text) => taggers[name]?.(text)))),
  )
  return names.map((name, at) => {
    const own = seconds.map((round) => round[at] ?? 0)
    const ratios = seconds.map((round) => (round[0] ?? 0) / (round[at] ?? 1))
    return {
      tagger: name,
      'articles of 1,700 characters/s': (units / quantile(own, 0.5)).toFixed(0),
      'best round': (units / Math.min(...own)).toFixed(0),
      'as they are/s': (texts.length / quantile(own, 0.5)).toFixed(0),
      'speed, times ours': quantile(ratios, 0.5).toFixed(2),
    }
  })
}

export function meanCharacters(stories: readonly Story[]): number {
  return countCharacters(textsOf(stories)) / stories.length
}

function textsOf(stories: readonly Story[]): string[] {
  return stories.map(({ title, body }) => `${title}\n${body}`)
}

function countCharacters(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

/** Seconds of processor time: other programs on the same cores do not count. */
function timeOnCpu(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
