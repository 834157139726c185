/** What a response is a version of. */
export type Validators = { readonly etag: string; readonly lastModified: Date }

/** Whether the asker has this version already (RFC 9110, 13.2.2: the tag is asked first, and the date only without one). */
export function isUnchanged(headers: Headers, { etag, lastModified }: Validators): boolean {
  const tags = headers.get('if-none-match')
  if (tags !== null) return tags.split(',').some((tag) => sameTag(tag.trim(), etag))
  const since = Date.parse(headers.get('if-modified-since') ?? '')
  return !Number.isNaN(since) && Math.floor(lastModified.getTime() / 1000) * 1000 <= since
}

/** Weakly: a proxy that compresses a response makes its tag weak. */
function sameTag(one: string, two: string): boolean {
  return one === '*' || one.replace(/^W\//, '') === two.replace(/^W\//, '')
}
