import { readCurrentRequest, runForRequest } from '#lib/server/current-request.ts'
import type { Language } from '#lib/server/interface-settings.ts'

/** The language of the page that is being drawn. */
export function currentLanguage(): Language {
  return readCurrentRequest().settings.language
}

/** Makes something in a language, whatever the page's: a citation for a report in English. Latin digits, as reports have them. */
export function inLanguage<T>(language: Language, make: () => T): T {
  const request = readCurrentRequest()
  return runForRequest({ ...request, settings: { ...request.settings, language, digits: 'latn' } }, make)
}
