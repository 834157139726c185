/** A choice between a few states, each a link. */
export type Choice<Value extends string | number> = {
  readonly value: Value
  readonly href: string
  readonly isCurrent: boolean
}
