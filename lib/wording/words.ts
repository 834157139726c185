import type { Language } from '#lib/server/interface-settings.ts'
import { ar, type Words } from './ar.ts'
import { en } from './en.ts'
import { currentLanguage } from './language.ts'

const dictionaries: Readonly<Record<Language, Words>> = { ar, en }

/**
 * The words of the page that is being drawn, in its reader's language (docs/decisions/0005-language.md). Read them where a
 * sentence is made, never at the top of a file: there, nobody is reading yet.
 */
export const words: Words = new Proxy(ar, {
  get: (_, part) => Reflect.get(dictionaries[currentLanguage()], part) as unknown,
})
