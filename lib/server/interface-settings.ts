export const languages = ['ar', 'en'] as const
export type Language = (typeof languages)[number]

/** Latin digits (2018) or Arabic-Indic ones (٢٠١٨), by their names in Unicode. */
export const digitKinds = ['latn', 'arab'] as const
export type Digits = (typeof digitKinds)[number]

/** `auto`: as the reader's system. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** How the interface is drawn for one reader. Nothing of it is in a search's address: the same link serves all. */
export type InterfaceSettings = {
  readonly language: Language
  readonly digits: Digits
  readonly theme: Theme
}

/** The address parameters that ask for a setting. */
export const interfaceKeys = ['lang', 'digits', 'theme'] as const

export const usualInterface: InterfaceSettings = { language: 'ar', digits: 'latn', theme: 'auto' }

/** The cookie that keeps them: `en.arab.dark`. */
const cookieName = 'kashshaf'
const keptFor = 365 * 24 * 60 * 60

/** The settings of a request: what its address asks for (`lang`, `digits`, `theme`), else its cookie, else the usual. */
export function readInterface(parameters: URLSearchParams, cookies: string | undefined): InterfaceSettings {
  const kept = readCookie(cookies)
  const choose = <T extends string>(values: readonly T[], asked: string | null, usual: T): T =>
    values.find((value) => value === asked) ?? values.find((value) => kept.includes(value)) ?? usual
  return {
    language: choose(languages, parameters.get('lang'), usualInterface.language),
    digits: choose(digitKinds, parameters.get('digits'), usualInterface.digits),
    theme: choose(themes, parameters.get('theme'), usualInterface.theme),
  }
}

/** Whether an address asks for settings: then they are kept, so that the links of its page need not repeat them. */
export function asksForInterface(parameters: URLSearchParams): boolean {
  return interfaceKeys.some((key) => parameters.has(key))
}

/** The header that keeps settings for a year. No script reads it, and no other site is sent it with its own requests. */
export function writeInterfaceCookie({ language, digits, theme }: InterfaceSettings): string {
  const value = [language, digits, theme].join('.')
  return `${cookieName}=${value}; Path=/; Max-Age=${String(keptFor)}; SameSite=Lax; HttpOnly`
}

function readCookie(cookies: string | undefined): readonly string[] {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim())
  const own = pairs.find((pair) => pair.startsWith(`${cookieName}=`))
  return own?.slice(cookieName.length + 1).split('.') ?? []
}
