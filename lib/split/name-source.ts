import type { LineKind } from '#lib/article/line-account.ts'
import type { SourceCertainty } from '#lib/article/story.ts'
import { foldLine } from './fold-line.ts'
import { cleanName, type Publication } from './source-line.ts'
import type { SignedLine, SignedPage } from './signed-page.ts'
import { transliterateName } from './transliterate-name.ts'

export type StorySource = {
  readonly source: string | null
  readonly sourceName?: string
  readonly sourceCertainty: SourceCertainty
  readonly dateline?: string
}

/** A line of a story that is not its text, and what it was read as. */
export type NamingLine = SignedLine & { readonly kind: LineKind }

const UNKNOWN: StorySource = { source: null, sourceCertainty: 'unknown' }
const DOMAIN = /(?:[a-z0-9-]+\.)+[a-z]{2,}/i

/** The outlet of a story from the lines that are not its text: stated, inferred, or unknown. */
export function nameSource(page: SignedPage, lines: readonly NamingLine[]): StorySource {
  for (const line of lines) {
    const stated = readStated(page, line)
    if (stated !== undefined) return stated
  }
  return readFromFooter(page, lines) ?? inferFromSigns(page, lines) ?? UNKNOWN
}

function readStated(page: SignedPage, line: NamingLine): StorySource | undefined {
  const sign = readNaming(line)
  if (sign === undefined) return undefined
  const place = sign.place === undefined ? {} : { dateline: sign.place }
  const name = cleanName(sign.outlet)
  const known = page.rules.outletIn(foldLine(name))
  if (known !== undefined) return { source: known, sourceCertainty: 'stated', ...place }
  const domain = DOMAIN.exec(name)?.[0]
  const id = transliterateName(domain === undefined ? name : domainName(domain))
  return id === '' ? undefined : { source: id, sourceName: name, sourceCertainty: 'stated', ...place }
}

/** A line without a sign was read as a source line because an outlet's name stands alone there. */
function readNaming({ sign, text, kind }: NamingLine): Publication | undefined {
  if (sign.kind === 'source' || sign.kind === 'publication' || sign.kind === 'outlet') return sign
  return kind === 'source' ? { outlet: text } : undefined
}

/** `www.alofoq-news.net` -> `alofoq-news` */
function domainName(domain: string): string {
  const parts = domain
    .toLowerCase()
    .split('.')
    .filter((part) => part !== 'www')
  return parts.at(-2) ?? domain
}

/** A footer states its outlet by name, domain or e-mail address. */
function readFromFooter(page: SignedPage, lines: readonly NamingLine[]): StorySource | undefined {
  for (const { sign, key } of lines) {
    const known = sign.kind === 'footer' ? page.rules.outletIn(key) : undefined
    if (known !== undefined) return { source: known, sourceCertainty: 'stated' }
  }
  return undefined
}

function inferFromSigns(page: SignedPage, lines: readonly NamingLine[]): StorySource | undefined {
  for (const { sign, key } of lines) {
    const hit = page.rules.sign(key) ?? ('profile' in sign && sign.profile !== '*' ? sign : undefined)
    if (hit !== undefined) return { source: hit.profile, sourceCertainty: 'inferred' }
  }
  return undefined
}
