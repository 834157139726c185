import { loadGazetteer } from './load-gazetteer.ts'
import { tagStory } from './tag-story.ts'

/** The shipped tables, read once for all tests of a file. */
export const gazetteer = loadGazetteer()

/** Ids of a sentence that stands in the body. */
export function idsIn(body: string, title = ''): string[] {
  const { countries, organizations, persons } = tagStory({ title, body }, gazetteer)
  return [...countries, ...organizations, ...persons]
}
