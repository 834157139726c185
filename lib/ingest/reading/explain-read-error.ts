const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check the path.',
  EACCES: 'It may not be read. Give yourself the right to read it.',
  EISDIR: 'It is a folder. Name the files in it.',
  ERR_FS_FILE_TOO_LARGE: 'It is larger than 2 GB. Cut it into smaller files.',
}

/** Why a file cannot be read, and what to do. */
export function explainReadError(error: unknown): string {
  if (!(error instanceof Error)) return 'It cannot be read.'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return REASONS[code] ?? `It cannot be read: ${error.message}`
}
