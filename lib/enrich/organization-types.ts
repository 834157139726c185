/** The types an organisation can have, in one place. README.md says what each holds. */
export const organizationTypes: ReadonlySet<string> = new Set([
  ...['igo', 'bloc', 'gov', 'agency-gov', 'court', 'military', 'armed', 'party', 'religious'],
  ...['ngo', 'union', 'university', 'company', 'bank', 'agency', 'media', 'sport', 'club'],
])

const typesThatHideTheirCountry: ReadonlySet<string> = new Set(['agency', 'media', 'club'])

/** Whether a country inside the name is not named by it: «وكالة الأنباء الألمانية». */
export function hidesItsCountry(type: string): boolean {
  return typesThatHideTheirCountry.has(type)
}
