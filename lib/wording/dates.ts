/** Month names of Egypt and the Gulf («يونيو») and of the Levant and Iraq («حزيران»): readers know one or the other. */
const egyptian = monthNames('ar-EG-u-ca-gregory-nu-latn')
const levantine = monthNames('ar-SY-u-ca-gregory-nu-latn')

function monthNames(locale: string): readonly string[] {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month, 15)))
}

/** `2018-03-27` -> «27 مارس 2018», `2018-03` -> «مارس 2018», `2018` -> «2018». For rows and chips. */
export function formatDate(iso: string): string {
  return joinParts(iso, (month) => egyptian[month - 1] ?? '')
}

/** `2018-06-01` -> «1 يونيو (حزيران) 2018». Where there is room, and in citations. */
export function formatDateLong(iso: string): string {
  return joinParts(iso, (month) => `${egyptian[month - 1] ?? ''} (${levantine[month - 1] ?? ''})`)
}

function joinParts(iso: string, monthName: (month: number) => string): string {
  const [year, month, day] = iso.split('-').map(Number)
  const parts = [day, month && monthName(month), year]
  return parts.filter(Boolean).join(' ')
}

/** «من 2016 إلى 2019», «منذ مارس 2016», «حتى 2019». In words: a dash would swap its ends between contexts. */
export function formatRange(from: string | null, to: string | null): string {
  if (from && from === to) return formatDate(from)
  if (from && to) return `من ${formatDate(from)} إلى ${formatDate(to)}`
  if (from) return `منذ ${formatDate(from)}`
  return to ? `حتى ${formatDate(to)}` : ''
}
