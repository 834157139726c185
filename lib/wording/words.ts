import { ar } from './ar.ts'

/** Every sentence on screen, in one language. A second dictionary has this type. */
export type Words = typeof ar

/** The language of the interface. */
export const words: Words = ar
