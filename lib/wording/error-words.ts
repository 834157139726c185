import { arError } from './ar-error.ts'
import type { Words } from './words.ts'

/** `words.error` for the error boundary, which runs in the browser and must not bring all sentences there. */
export const errorWords: Words['error'] = arError
