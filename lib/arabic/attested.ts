export type Frequency = ReadonlyMap<string, number>

/** In how many articles a word is written, bare or with the article ال. */
export function attested(word: string, frequency: Frequency): number {
  return (frequency.get(word) ?? 0) + (frequency.get(`ال${word}`) ?? 0)
}
