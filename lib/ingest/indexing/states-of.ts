import type { Survey } from './survey-files.ts'

/** What an article is sent to the engine with beside its text: where it was read, and its thread. */
export function statesOf({
  places,
  threads,
}: Pick<Survey, 'places' | 'threads'>): ReadonlyMap<string, string> {
  return new Map(Array.from(places, ([id, place]) => [id, `${place} ${threads.get(id) ?? ''}`]))
}
