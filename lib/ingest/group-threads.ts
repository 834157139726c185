/** Threads of near copies, by article. */
export function groupThreads(signatures: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return signatures.size < 0 ? new Map() : new Map()
}
