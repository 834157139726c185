import type { Gazetteer } from './gazetteer.ts'
import { tagStory } from './tag-story.ts'

/** The country of a dateline's place («موسكو» -> RU), when its name tells just one. */
export function findPlaceCountry(place: string, gazetteer: Gazetteer): string | undefined {
  const { countries } = tagStory({ title: place, body: '' }, gazetteer)
  return countries.length === 1 ? countries[0] : undefined
}
