/** The address as it is when it leads to a page on the web, else null: whatever a JSON line says must not become a script. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null
  return ['http:', 'https:'].includes(new URL(url).protocol) ? url : null
}
