const phases = ['starting', 'ingesting', 'ready'] as const

/** `ready` when the reading of the archive at the start is over, however it ended. */
export type Phase = (typeof phases)[number]

/** On globalThis: the launcher and the bundle of the pages each have their own copy of this module. */
const key = Symbol.for('kashshaf.phase')

export function setPhase(phase: Phase): void {
  Reflect.set(globalThis, key, phase)
}

/** A server that was not started by our launcher has nothing to wait for. */
export function readPhase(): Phase {
  const found: unknown = Reflect.get(globalThis, key)
  return phases.find((phase) => phase === found) ?? 'ready'
}
