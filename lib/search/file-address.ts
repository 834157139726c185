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

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
