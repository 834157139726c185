import type { Entry } from 'yauzl'
import { getFileNameLowLevel } from 'yauzl'

const UTF8_FLAG = 0x800
/** The extra field in which some programs keep the name in UTF-8 beside the old one. */
const UNICODE_PATH = 0x7075
/** Where Windows-1256 has Arabic letters and CP437 has frames and Greek; letters of CP437 stand below it. */
const ARABIC_FROM = 0xc0

/** The name of a file in a `.zip`: UTF-8 where it says so or is so, else Windows-1256 or, as the format has it, CP437. */
export function decodePackedName(entry: Entry): string {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields } = entry
  const saysUnicode = (flags & UTF8_FLAG) !== 0 || extraFields.some(({ id }) => id === UNICODE_PATH)
  const guessed = saysUnicode ? undefined : (readUtf8(raw) ?? readArabic(raw))
  return guessed?.replaceAll('\\', '/') ?? getFileNameLowLevel(flags, raw, extraFields, false)
}

function readUtf8(raw: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return undefined
  }
}

function readArabic(raw: Uint8Array): string | undefined {
  const high = raw.filter((byte) => byte >= 0x80)
  const arabic = high.filter((byte) => byte >= ARABIC_FROM)
  return arabic.length * 2 > high.length ? new TextDecoder('windows-1256').decode(raw) : undefined
}

/** Hidden files, and what macOS adds to its archives, are passed over as in folders. */
export function isHiddenName(name: string): boolean {
  return name.split('/').some((part) => /^\.[^./]/.test(part) || part === '__MACOSX')
}

/** Why a name cannot be that of a file below a folder. */
export function findNameFault(name: string): string | undefined {
  const isOutside = name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..')
  if (isOutside) return 'Its name leads out of the archive. Pack the files again with plain names.'
  if (name === '' || name.includes('\0')) return 'Its name is empty or broken. Pack the files again.'
  return undefined
}
