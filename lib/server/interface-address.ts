import { interfaceKeys, type Language } from './interface-settings.ts'

/** The page of settings, which leads back to `address`. */
export function settingsHref(address: string): string {
  return `/settings?${new URLSearchParams({ back: safeReturn(address) }).toString()}`
}

/** Switches the language and leads back to `address`: a whole new page, since direction and language stand on its root. */
export function languageHref(language: Language, address: string): string {
  return `/settings/save?${new URLSearchParams({ lang: language, back: safeReturn(address) }).toString()}`
}

/** An address of this site to return to, without what it asks of the interface; the first page for anything else. */
export function safeReturn(address: string | null): string {
  if (!address?.startsWith('/') || /^\/[/\\]|\p{Cc}/u.test(address)) return '/'
  const url = new URL(address, 'http://localhost')
  if (url.host !== 'localhost') return '/'
  for (const key of interfaceKeys) url.searchParams.delete(key)
  return url.pathname + url.search
}
