export type PathParams = Promise<{ readonly path: readonly string[] }>

/** A file's path in the archive from the segments of an address. What cannot be decoded names no file. */
export async function readPath(params: PathParams): Promise<string> {
  const { path } = await params
  return path.map(decodeSegment).join('/')
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
