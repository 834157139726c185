/** What an article is sent to the engine with beside its text: where it was read, and its thread. */
export function statesOf(
  places: ReadonlyMap<string, string>,
  threads: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(Array.from(places, ([id, place]) => [id, `${place} ${threads.get(id) ?? ''}`]))
}
