import { readCurrentRequest } from '#lib/server/current-request.ts'
import type { Language } from '#lib/server/interface-settings.ts'

/** The language of the page that is being drawn. */
export function currentLanguage(): Language {
  return readCurrentRequest().settings.language
}
