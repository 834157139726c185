import type { arError } from './ar-error.ts'

/** A bug of ours. */
export const enError: typeof arError = {
  title: 'This page could not be shown',
  body: 'Something went wrong in the program, not in what you typed. Try again; if it happens once more, send this number to whoever runs the archive.',
  number: 'Error number',
  retry: 'Try again',
  home: 'Go to the first page',
}
