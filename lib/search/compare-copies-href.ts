/** The page that sets two articles side by side. */
export function compareCopiesHref(one: string, other: string): string {
  return `/compare?${new URLSearchParams({ a: one, b: other }).toString()}`
}
