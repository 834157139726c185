/** The types an organisation and a person can have, in one place. README.md says what each holds. */
export const organizationTypes: ReadonlySet<string> = new Set([
  ...['igo', 'bloc', 'gov', 'agency-gov', 'court', 'military', 'armed', 'party', 'religious'],
  ...['ngo', 'union', 'university', 'company', 'bank', 'agency', 'media', 'sport', 'club'],
])

/** By the office or role they are best known for. */
export const personTypes: ReadonlySet<string> = new Set([
  ...['head-of-state', 'government', 'minister', 'security', 'royal'],
  ...['party', 'armed', 'igo', 'religious', 'other'],
])

const typesThatHideTheirCountry: ReadonlySet<string> = new Set(['agency', 'media', 'club'])

/** Whether a country inside the name is not named by it: «وكالة الأنباء الألمانية». */
export function hidesItsCountry(type: string): boolean {
  return typesThatHideTheirCountry.has(type)
}
