/** `iso` for the machine, `label` for the reader. */
export type DateView = { readonly iso: string; readonly label: string }
