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
  return `attachment; filename*=UTF-8''${encodeName(path.split('/').at(-1) ?? '')}`
}

/** The same with a plain name for programs that read no other: `name` is ASCII. */
export function downloadHeader(name: string, fullName: string): string {
  const plain = `attachment; filename="${name}"`
  return name === fullName ? plain : `${plain}; filename*=UTF-8''${encodeName(fullName)}`
}

function encodeName(name: string): string {
  const encoded = encodeURIComponent(name.toWellFormed())
  return encoded.replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
