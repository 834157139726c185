/** How a search looks beside the archive that its link was copied from. */
export type VersionNoteView =
  /** The archive is the same. */
  | { readonly kind: 'same'; readonly version: number; readonly then: number; readonly now: number }
  /** It was changed since: so many are new, so many of then are no longer found. */
  | {
      readonly kind: 'changed'
      readonly version: number
      readonly then: number
      readonly now: number
      readonly fresh: number
      readonly gone: number
      readonly freshHref: string
    }
  /** The link is of a later version than this archive has reached: it is another one, or was made anew. */
  | { readonly kind: 'unknown'; readonly version: number; readonly now: number }

/** A citation to copy, in each language. */
export type Citations = { readonly ar: string; readonly en: string }

/** The search as evidence: its address with version and total, and how it is cited. */
export type EvidenceView = { readonly href: string; readonly citations: Citations }
