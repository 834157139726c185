import type { Language } from '#lib/server/interface-settings.ts'
import { showDigits } from './numbers.ts'
import { currentLanguage } from './language.ts'

/** Month names of Egypt and the Gulf («يونيو») and of the Levant and Iraq («حزيران»): readers know one or the other. */
const egyptian = monthNames('ar-EG-u-ca-gregory-nu-latn')
const levantine = monthNames('ar-SY-u-ca-gregory-nu-latn')
const english = monthNames('en-GB-u-ca-gregory-nu-latn')

function monthNames(locale: string): readonly string[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month, 15)))
}

/** `2018-03-27` -> «27 مارس 2018», `2018-03` -> «مارس 2018», `2018` -> «2018». For rows and chips. */
export function formatDate(iso: string): string {
  const names = currentLanguage() === 'ar' ? egyptian : english
  return joinParts(iso, (month) => names[month - 1] ?? '')
}

/** `2018-06-01` -> «1 يونيو (حزيران) 2018». Where there is room, and in citations. English has one name for a month. */
export function formatDateLong(iso: string): string {
  if (currentLanguage() !== 'ar') return formatDate(iso)
  return joinParts(iso, (month) => `${egyptian[month - 1] ?? ''} (${levantine[month - 1] ?? ''})`)
}

function joinParts(iso: string, monthName: (month: number) => string): string {
  const [year, month, day] = iso.split('-').map(Number)
  const parts = [day, month && monthName(month), year]
  return showDigits(parts.filter(Boolean).join(' '))
}

const ranges: Readonly<Record<Language, Readonly<Record<'fromTo' | 'since' | 'until', RangeOf>>>> = {
  ar: {
    fromTo: (from, to) => `من ${from} إلى ${to}`,
    since: (from) => `منذ ${from}`,
    until: (_, to) => `حتى ${to}`,
  },
  en: {
    fromTo: (from, to) => `from ${from} to ${to}`,
    since: (from) => `since ${from}`,
    until: (_, to) => `until ${to}`,
  },
}
type RangeOf = (from: string, to: string) => string

/** «من 2016 إلى 2019», «منذ مارس 2016», «حتى 2019». In words: a dash would swap its ends between contexts. */
export function formatRange(from: string | null, to: string | null): string {
  if (from && from === to) return formatDate(from)
  const { fromTo, since, until } = ranges[currentLanguage()]
  const [first, last] = [from ? formatDate(from) : '', to ? formatDate(to) : '']
  if (from && to) return fromTo(first, last)
  if (from) return since(first, last)
  return to ? until(first, last) : ''
}
