import type { BigIntStats } from 'node:fs'

/** A change within the disk's own clock tick after a reading would not be seen: so long a file must have been at rest. */
const restMilliseconds = 2_000

/**
 * What tells an untouched file without reading it: its size, and when its bytes and its entry were last changed, in
 * nanoseconds. The entry's time cannot be set back by a program that restores the other. Null for a file changed just now.
 */
export function stampOf({ size, mtimeNs, ctimeNs, ctimeMs }: BigIntStats, now: number): string | null {
  const isAtRest = now - Number(ctimeMs) > restMilliseconds
  return isAtRest ? `${String(size)}:${String(mtimeNs)}:${String(ctimeNs)}` : null
}
