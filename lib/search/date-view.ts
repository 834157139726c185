/** `iso` for the machine, `label` for the reader. */
export type DateView = { readonly iso: string; readonly label: string }

/** The day the archive was last read, and its version then. */
export type IndexedView = DateView & { readonly version: number }
