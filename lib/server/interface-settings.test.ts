import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  digitKinds,
  languages,
  readInterface,
  themes,
  usualInterface,
  writeInterfaceCookie,
} from './interface-settings.ts'

const none = new URLSearchParams()

describe('how the interface is drawn', () => {
  test('Arabic, Latin digits, as the system has it, unless somebody asks for something else', () => {
    expect(readInterface(none, undefined)).toEqual(usualInterface)
  })

  test('what a cookie keeps is read back', () => {
    const settings = fc.record({
      language: fc.constantFrom(...languages),
      digits: fc.constantFrom(...digitKinds),
      theme: fc.constantFrom(...themes),
    })
    fc.assert(
      fc.property(settings, (one) => {
        const cookie = writeInterfaceCookie(one).split(';')[0]
        expect(readInterface(none, `other=1; ${cookie ?? ''}`)).toEqual(one)
      }),
    )
  })

  test('the address is stronger than the cookie', () => {
    const asked = new URLSearchParams('lang=en')
    expect(readInterface(asked, 'kashshaf=ar.arab.dark')).toEqual({
      ...{ language: 'en', digits: 'arab', theme: 'dark' },
    })
  })

  test('no address and no cookie makes it throw or gives a setting there is not', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (lang, cookie) => {
        const { language, digits } = readInterface(new URLSearchParams({ lang }), `kashshaf=${cookie}`)
        expect(languages).toContain(language)
        expect(digitKinds).toContain(digits)
      }),
    )
  })
})
