import { loadGazetteer } from './load-gazetteer.ts'

/** The shipped tables, read once for all tests of a file. */
export const gazetteer = loadGazetteer()
