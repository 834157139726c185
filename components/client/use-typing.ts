import { useCallback, useEffect, useRef, type SyntheticEvent } from 'react'

/** A word is typed in bursts: the search waits for the first pause. */
const pause = 250

/** Live fields (`data-live`): hands over their form after a pause in typing; letters still being composed do not count. */
export function useTyping(search: (form: HTMLFormElement) => void) {
  const timer = useRef(0)
  const isTyped = useRef(false)
  const stop = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = 0
    isTyped.current = false
  }, [])
  useEffect(() => {
    // Going back or forward is no typing: the fields follow the address.
    addEventListener('popstate', stop)
    return () => {
      removeEventListener('popstate', stop)
      stop()
    }
  }, [stop])

  const onInput = (event: SyntheticEvent<HTMLElement, Event>) => {
    const { target, nativeEvent } = event
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-live]')) return
    if ('isComposing' in nativeEvent && nativeEvent.isComposing) return
    const { form } = target
    if (!form) return
    stop()
    isTyped.current = true
    timer.current = window.setTimeout(() => search(form), pause)
  }
  /** False while the fields hold something that the address has from the keyboard, or has not yet. */
  const isSettled = useCallback(() => !isTyped.current, [])
  return { onInput, stop, isSettled }
}
