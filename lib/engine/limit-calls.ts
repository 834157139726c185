/** Lets at most `most` calls run at once; the others wait their turn, first come first served. */
export function limitCalls(most: number): <T>(call: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  // A place that is left goes to the first who waits: were it free for a moment, a newcomer could take it as well.
  const leave = () => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  return async (call) => {
    if (running >= most) await new Promise<void>((resume) => waiting.push(resume))
    else running += 1
    try {
      return await call()
    } finally {
      leave()
    }
  }
}
