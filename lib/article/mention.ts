export type MentionType = 'country' | 'organization' | 'agency' | 'person'

/** By which kind of rule a name was recognised; shown to the analyst as «why is this tagged». */
export type MentionRule = 'name' | 'alias' | 'capital' | 'demonym' | 'pattern'

/** Where a name stands in an article. Offsets are UTF-16 units in the named field. */
export type Mention = {
  readonly id: string
  readonly type: MentionType
  readonly field: 'title' | 'body'
  readonly start: number
  readonly end: number
  /** The words as written, particles left out. */
  readonly form: string
  readonly rule: MentionRule
}
