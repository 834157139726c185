import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { tagStory } from './tag-story.ts'
import { gazetteer } from './test-gazetteer.ts'
import { countByName } from './test-wojood.ts'
import { countOrganizations } from './test-wojood-organizations.ts'

/** Texts that must not be copied into the repository lie beside it. */
const shared = process.env['KASHSHAF_SHARED'] ?? path.resolve('../shared')
const seedsFile = path.join(shared, 'seeds/seeds-gold.json')
const wojoodFile = path.join(shared, 'eval/ner/wojood.jsonl')

type GoldStory = {
  readonly seed: string
  readonly title: string
  readonly countries: readonly string[]
  readonly historical_states?: readonly string[]
  readonly organisations: readonly { readonly id: string; readonly must: boolean }[]
  readonly must_not?: readonly string[]
}

function readSeeds(): readonly (GoldStory & { readonly body: string })[] {
  const stories: readonly GoldStory[] = JSON.parse(readFileSync(seedsFile, 'utf8')).stories
  return stories.map((story, index) => ({ ...story, body: cutStory(story, stories[index + 1]) }))
}

/** From the story's title to the next one's, without the repeated title and the text-size button. */
function cutStory({ seed, title }: GoldStory, next: GoldStory | undefined): string {
  const text = readFileSync(path.join(shared, 'seeds', seed), 'utf8')
  const end = next?.seed === seed ? text.indexOf(next.title) : text.length
  const lines = text.slice(text.indexOf(title), end).split('\n')
  return lines.filter((line) => line.trim() !== title && line.trim() !== 'TT').join('\n')
}

describe.skipIf(!existsSync(seedsFile))(`the owner’s seed pages (skipped without ${seedsFile})`, () => {
  const stories = existsSync(seedsFile) ? readSeeds() : []

  test.each(stories)('$title', ({ title, body, countries, historical_states, organisations, must_not }) => {
    const tags = tagStory({ title, body }, gazetteer)
    expect([...tags.countries].sort()).toEqual([...countries, ...(historical_states ?? [])].sort())
    // «ambiguous:…» is a name the article does not resolve: it has no facet value.
    const must = organisations
      .filter(({ id, must }) => must && !id.startsWith('ambiguous:'))
      .map(({ id }) => id)
    expect(tags.organizations).toEqual(expect.arrayContaining(must))
    for (const id of [...(must_not ?? []), 'pij']) expect(tags.organizations).not.toContain(id)
  })
})

describe.skipIf(!existsSync(wojoodFile))(`the Wojood sample (skipped without ${wojoodFile})`, () => {
  test('countries named by name or capital: F1 of .97 or better, sentence by sentence', () => {
    const { right, wrong, missed } = countByName(readFileSync(wojoodFile, 'utf8'), gazetteer)
    expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThan(0.97)
  })

  test('organisations: 94 % of the mentions lie over a marked one, 64 % of the marked ones are found', () => {
    const { right, wrong, found, missed } = countOrganizations(readFileSync(wojoodFile, 'utf8'), gazetteer)
    expect(right / (right + wrong)).toBeGreaterThan(0.94)
    expect(found / (found + missed)).toBeGreaterThan(0.64)
  })
})
