/** Address parameters as Next hands them to a page. */
export type PageParameters = Promise<Record<string, string | string[] | undefined>>

/** The same as `URLSearchParams`, repeated keys kept. */
export async function readParameters(parameters: PageParameters): Promise<URLSearchParams> {
  const read = new URLSearchParams()
  for (const [name, value] of Object.entries(await parameters)) {
    for (const one of [value ?? []].flat()) read.append(name, one)
  }
  return read
}
