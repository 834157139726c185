import { readCurrentRequest } from '#lib/server/current-request.ts'

/** The locale of the page for `Intl` in the browser: language, calendar and digits named, since bare ones differ between browsers. */
export function intlLocale(): string {
  const { language, digits } = readCurrentRequest().settings
  return `${language === 'ar' ? 'ar-EG' : 'en-GB'}-u-ca-gregory-nu-${digits}`
}
