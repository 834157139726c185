import type { Survey } from './survey-files.ts'

/** What an article is sent to the engine with beside its text: where it was read, its thread, and a fingerprint of its tags. */
export function statesOf({
  places,
  threads,
  tags,
}: Pick<Survey, 'places' | 'threads' | 'tags'>): ReadonlyMap<string, string> {
  return new Map(
    Array.from(places, ([id, place]) => [id, `${place} ${threads.get(id) ?? ''} ${tags.get(id) ?? ''}`]),
  )
}

/** A state without the tags. */
export function untaggedState(state: string): string {
  return state.slice(0, Math.max(0, state.lastIndexOf(' ')))
}
