import type { Desk } from '#lib/desk/desk.ts'
import type { Words } from '#lib/wording/ar.ts'

/** The words of the desk, sent by the server. */
export type DeskTexts = Words['desk']['texts'] & { readonly failed: string }

/** Changes what is kept; `removed` is named then, with a way back. */
export type ChangeDesk = (change: (desk: Desk) => Desk, removed?: string) => void
