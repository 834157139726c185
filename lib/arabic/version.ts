/**
 * The version of what this room writes for the engine: folds, words, stop words, stems, base list. Bump it with any
 * change to them; an archive indexed under another version must be indexed again.
 */
export const arabicVersion = '2'
