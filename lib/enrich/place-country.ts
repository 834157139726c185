import type { Gazetteer } from './gazetteer.ts'
import { foldPhrase } from './letters.ts'
import { tagStory } from './tag-story.ts'

/** The country of a dateline's place («موسكو» -> RU, «الموصل» -> IQ), when its names tell just one. */
export function findPlaceCountry(place: string, gazetteer: Gazetteer): string | undefined {
  // The 0 stands for the text: «عمان -» at its head is the capital of Jordan.
  const { countries } = tagStory({ title: '', body: `${place} - 0` }, gazetteer)
  const cities = place.split(/[^\p{L}\p{M}\s]+/u).map((part) => gazetteer.cities.get(cityName(part)))
  const named = new Set([...countries, ...cities.filter((iso) => iso !== undefined)])
  return named.size === 1 ? [...named][0] : undefined
}

/** «مدينة الموصل» -> «الموصل» */
function cityName(part: string): string {
  return foldPhrase(part).replace(/^(?:مدينه|محافظه) /, '')
}
