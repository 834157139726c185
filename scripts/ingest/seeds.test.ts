import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { FullArticle } from '#lib/engine/found-article.ts'
import { openTestIngest } from '#lib/ingest/test-ingest.ts'
import { runIngestCommand } from './test-command.ts'

const seeds = path.resolve(process.env.KASHSHAF_SHARED ?? '../shared', 'seeds')
const gold = path.join(seeds, 'seeds-gold.json')
const isThere = existsSync(gold)

const goldStory = z.object({
  seed: z.string(),
  title: z.string(),
  source_outlet: z.object({ slug: z.string(), stated_in_text: z.boolean() }),
  countries: z.array(z.string()),
  /** States that are no more: they may be tagged. */
  historical_states: z.array(z.string()).default([]),
  organisations: z.array(z.object({ id: z.string(), must: z.boolean() })),
  must_not: z.array(z.string()).default([]),
})

/** What a careful reader found in the two real pages. */
const stories = isThere
  ? z.object({ stories: z.array(goldStory) }).parse(JSON.parse(readFileSync(gold, 'utf8'))).stories
  : []

const why = isThere ? '' : ` (skipped: ${seeds} is not there; name its folder in KASHSHAF_SHARED)`

test.skipIf(!isThere)(
  `The two real pages give three articles, tagged as a careful reader tagged them${why}`,
  async () => {
    const { dataDir, readArticles } = await openTestIngest()
    const { code, stdout } = await runIngestCommand(dataDir, seeds)
    expect(stdout).toContain('2 files, 3 stories, 3 articles, 0 duplicates, 0 suspects, 0 failures.')
    expect(code).toBe(0)
    const articles = await readArticles()
    expect(articles.map(({ title }) => title).sort()).toEqual(stories.map(({ title }) => title).sort())
    for (const story of stories)
      expectTagged(
        articles.find(({ title }) => title === story.title),
        story,
      )
  },
)

/** Soft expectations: a run tells everything that is wrong, not the first thing. */
function expectTagged(article: FullArticle | undefined, story: z.infer<typeof goldStory>): void {
  if (!article) throw new Error(`There is no article "${story.title}".`)
  const { source_outlet: outlet, seed, title } = story
  expect.soft({ title, files: article.provenances.map(({ file }) => file) }).toEqual({ title, files: [seed] })
  expect
    .soft({ title, source: article.source, certainty: article.sourceCertainty })
    .toEqual({ title, source: outlet.slug, certainty: outlet.stated_in_text ? 'stated' : 'inferred' })
  const countries = article.country.filter((iso) => !story.historical_states.includes(iso))
  expect
    .soft({ title, countries: countries.sort() })
    .toEqual({ title, countries: [...story.countries].sort() })
  const tagged = [...article.organization, ...article.agency]
  const must = story.organisations.filter(({ id, must }) => must && !isAmbiguous(id)).map(({ id }) => id)
  expect.soft({ title, missing: must.filter((id) => !tagged.includes(id)) }).toEqual({ title, missing: [] })
  const wrong = tagged.filter((id) => story.must_not.includes(id) || isAmbiguous(id))
  expect.soft({ title, wrong }).toEqual({ title, wrong: [] })
}

/** A name that the text does not resolve: no value is right. */
function isAmbiguous(id: string): boolean {
  return id.startsWith('ambiguous:')
}
