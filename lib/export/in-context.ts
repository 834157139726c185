import { AsyncLocalStorage } from 'node:async_hooks'

/** Pieces that can be asked for one by one, and left before their end. */
export type Pieces<T> = {
  readonly next: () => Promise<IteratorResult<T, void>>
  readonly return: () => Promise<IteratorResult<T, void>>
  readonly [Symbol.asyncIterator]: () => Pieces<T>
}

/**
 * The same pieces, each made for the request that is running now. What is downloaded is made piece by piece while it is read, by then
 * outside of the request, and its words are in the language of the request's reader.
 */
export function inContext<T>(pieces: AsyncIterable<T> | Iterable<T>): Pieces<T> {
  const run = AsyncLocalStorage.snapshot()
  const made = passOn(pieces)
  const bound: Pieces<T> = {
    next: () => run(() => made.next()),
    return: () => run(() => made.return()),
    [Symbol.asyncIterator]: () => bound,
  }
  return bound
}

async function* passOn<T>(pieces: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T, void> {
  yield* pieces
}
