/** The page of an original file, at a line when one is given: `/files/2018/a.txt#L7`. */
export function fileHref(
  path: string,
  options: { readonly line?: number; readonly article?: string } = {},
): string {
  const address = `/files/${encodePath(path)}`
  const from = options.article === undefined ? '' : `?article=${options.article}`
  return `${address}${from}${options.line === undefined ? '' : `#L${String(options.line)}`}`
}

/** The file as it is, for download. */
export function rawFileHref(path: string): string {
  return `/api/files/${encodePath(path)}`
}

/** The header by which a browser saves a file under its own name: RFC 8187 lets fewer marks stand than an address does. */
export function attachmentHeader(path: string): string {
  const name = encodeURIComponent(path.split('/').at(-1) ?? '')
  const strict = name.replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename*=UTF-8''${strict}`
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
