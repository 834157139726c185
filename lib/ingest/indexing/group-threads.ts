import { groupCopies } from '#lib/threads/group-copies.ts'
import { parseSignature } from '#lib/threads/serialize-signature.ts'
import type { Signature } from '#lib/threads/signature.ts'

/** Threads of near copies, by article, from the signatures as they are stored. */
export function groupThreads(stored: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return groupCopies(readSignatures(stored))
}

function* readSignatures(
  stored: ReadonlyMap<string, string>,
): Generator<{ id: string; signature: Signature }> {
  for (const [id, word] of stored) {
    const signature = parseSignature(word)
    if (signature !== null) yield { id, signature }
  }
}
