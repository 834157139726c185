/**
 * The version of what this room writes for the engine: folds, words, numbers, stop words, stems, and the lists
 * of words, plurals and names. Bump it with any
 * change to them; an archive indexed under another version must be indexed again.
 */
export const arabicVersion = '4'
