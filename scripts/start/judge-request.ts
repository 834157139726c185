export type Refusal = { readonly status: 400 | 405; readonly text: string }

/** What our pages cannot be asked. Null when the request may go on. `url` as in the request line. */
export function judgeRequest(method: string | undefined, url: string | undefined): Refusal | null {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, text: 'Only GET and HEAD are answered here.' }
  if (url === undefined || !isWellFormed(url)) return { status: 400, text: 'This address is malformed.' }
  return null
}

/** A path that Next, or a file system, would stumble over: "/%E0%A4", "/%00", "http://…", "*". */
function isWellFormed(url: string): boolean {
  if (!url.startsWith('/')) return false
  try {
    const path = decodeURIComponent(url.split('?', 1).join(''))
    return !path.includes('\0') && !path.includes('\\') && !path.startsWith('//')
  } catch {
    return false
  }
}
