/** Lets at most `most` calls run at once; the others wait their turn, first come first served. */
export function limitCalls(most: number): <T>(call: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  const leave = () => {
    running -= 1
    waiting.shift()?.()
  }
  return async (call) => {
    if (running >= most) await new Promise<void>((resume) => waiting.push(resume))
    running += 1
    try {
      return await call()
    } finally {
      leave()
    }
  }
}
