import type { HtmlAttributes } from './parse-html.ts'

/** Elements that begin a new line. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)

export const headingTags: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** What a reader of the page does not read as text. */
export const hiddenTags: ReadonlySet<string> = new Set(
  'audio button canvas iframe math noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
)

const furnitureTags = new Set(['nav', 'aside', 'footer', 'menu', 'dialog'])
const furnitureRoles = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'dialog',
])
/** Layouts name the whole page after its parts («has-sidebar»): these never make it furniture. */
const frames = new Set(['html', 'body', 'main'])
const FURNITURE_CLASS =
  /^(?:related|share|sharing|social|breadcrumbs?|comments?|most-?read|read-?also|recommended|newsletter|advert(?:isement)?|cookie)(?![a-z])/i
const UNSEEN = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** A class attribute longer than this is no list of names; looking through it would only cost time. */
const LONGEST_ATTRIBUTE = 2_000

/** Whether an element holds the page's furniture (menus, related pages, comments) or is not shown. */
export function isFurniture(tag: string, attributes: HtmlAttributes): boolean {
  if (furnitureTags.has(tag)) return true
  if (frames.has(tag)) return false
  const { role, style } = attributes
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  if (role !== undefined && furnitureRoles.has(role.toLowerCase())) return true
  if (style !== undefined && style.length <= LONGEST_ATTRIBUTE && UNSEEN.test(style)) return true
  return [attributes.class, attributes.id].some(namesFurniture)
}

function namesFurniture(names: string | undefined): boolean {
  if (names === undefined || names.length > LONGEST_ATTRIBUTE) return false
  return names.split(/\s+/).some((name) => FURNITURE_CLASS.test(name))
}
