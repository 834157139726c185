/** Month names by the four vocabularies of Arabic newspapers. */
const months = {
  egypt: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  levant: 'كانون الثاني_شباط_آذار_نيسان_أيار_حزيران_تموز_آب_أيلول_تشرين الأول_تشرين الثاني_كانون الأول',
  tunis: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
} as const

export type Months = keyof typeof months

const days = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const hijri = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura-nu-arab', {
  dateStyle: 'long',
  timeZone: 'UTC',
})

export const dayName = (date: Date) => days[date.getUTCDay()] ?? ''
export const clock = (date: Date) => date.toISOString().slice(11, 16)
export const isoDay = (date: Date) => date.toISOString().slice(0, 10)
export const slashDay = (date: Date) => isoDay(date).split('-').reverse().join('/')

export function monthName(date: Date, names: Months): string {
  const all = months[names]
  return all.split(all.includes('_') ? '_' : ' ')[date.getUTCMonth()] ?? ''
}

/** 5 آذار 2017 */
export function longDay(date: Date, names: Months = 'egypt'): string {
  return `${String(date.getUTCDate())} ${monthName(date, names)} ${String(date.getUTCFullYear())}`
}

/** 5 مارس/آذار 2017 */
export function doubleDay(date: Date): string {
  const both = `${monthName(date, 'egypt')}/${monthName(date, 'levant')}`
  return `${String(date.getUTCDate())} ${both} ${String(date.getUTCFullYear())}`
}

/** ٧ جمادى الآخرة ١٤٣٨ هـ, without the marks of direction that some data has. */
export const hijriDay = (date: Date) => hijri.format(date).replace(/[\u200E\u200F\u061C]/gu, '')

export const easternDigits = (text: string) =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)))
