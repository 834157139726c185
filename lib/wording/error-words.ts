import { arError } from './ar-error.ts'
import { enError } from './en-error.ts'

/**
 * `words.error` for the error boundary, which runs in the browser and must not bring all sentences there. `language`: as the page
 * says it (`<html lang>`).
 */
export function errorWords(language: string): typeof arError {
  return language === 'en' ? enError : arError
}
