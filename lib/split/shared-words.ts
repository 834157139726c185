import { foldedSet } from './fold-line.ts'

/** Words too common to tell one story from another, folded and without the article. */
const COMMON = foldedSet(
  'الذي التي الذين هذا هذه ذلك تلك كان كانت يكون قال قالت بعد قبل خلال حول بين على الي عن من في مع ضد عند منذ حتي ' +
    'اكثر اليوم امس غدا عام سنه يوم شهر جديد جديده كبير كبيره اول ثاني غير كل بعض اي او ثم قد لم لن لا ما ان انه انها',
)
const ARTICLE = /^(?:[وفبك]?ال|لل|و(?=.{4}))/
const ENDING = /(?:ات|ون|ين|يه|ها|هم|ه|ي)$/
const SHORTEST = 3

/** The stems that carry a text's subject: «المستشفيات» and «مستشفى» come close enough to meet. */
export function readSubjectWords(key: string): Set<string> {
  const stems = key
    .split(' ')
    .filter((word) => word.length >= SHORTEST && !COMMON.has(word))
    .map(stem)
  return new Set(stems.filter((word) => word.length >= SHORTEST && !COMMON.has(word)))
}

function stem(word: string): string {
  const bare = word.replace(ARTICLE, '')
  return bare.length > 5 ? bare.replace(ENDING, '') : bare
}

/** How much of `words` is found in `among`, from 0 to 1. */
export function shareOf(words: ReadonlySet<string>, among: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let found = 0
  for (const word of words) if (among.has(word)) found += 1
  return found / words.size
}
