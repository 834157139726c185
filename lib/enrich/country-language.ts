import { wordBefore, type CountrySight, type Surroundings } from './country-sight.ts'

/** A language, not a nationality: «بالفرنسية», «اللغة الروسية», «بالعربية والإنجليزية». */
export function isLanguage(sight: CountrySight, around: Surroundings): boolean {
  const { words } = around.gazetteer
  if (sight.form.gender !== 'feminine' || !words.has('language', sight.form.form)) return false
  const before = wordBefore(around.tokens, sight.from)
  return (
    sight.particle.endsWith('ب') || words.has('language-before', before) || isJoinedLanguage(sight, around)
  )
}

/** «بالعربية والفرنسية أو الإنجليزية»: back over joined languages to a word that says they are languages. */
function isJoinedLanguage(
  { from, particle }: CountrySight,
  { tokens, gazetteer: { words } }: Surroundings,
): boolean {
  const wordAt = (at: number) => tokens.words[at] ?? ''
  const isLanguageName = (word: string) => words.has('language', word) || words.has('language-joined', word)
  if (particle !== 'و' && wordAt(from - 1) !== 'او') return false
  let at = from - 1
  while (
    at >= 0 &&
    from - at < 6 &&
    (wordAt(at) === 'او' || isLanguageName(wordAt(at).replace(/^و(?=ال)/, '')))
  )
    at--
  if (at === from - 1) return false
  const first = wordAt(at)
  return words.has('language-before', first) || words.has('stop', first) || /^و?بال.+يه$/.test(first)
}
