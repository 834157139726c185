import type { StoryAccount } from '#lib/archive/file-account.ts'
import type { Article } from '#lib/article/article.ts'

/** What the account of a file says of a story, from the article it became. */
export function accountStory({
  id,
  source,
  date,
  dateCertainty,
  countries,
  organizations,
  provenances,
}: Article): StoryAccount {
  const [place] = provenances
  return {
    id,
    startLine: place?.startLine ?? 1,
    endLine: place?.endLine ?? 1,
    source,
    ...(date === undefined ? {} : { date }),
    ...(dateCertainty === undefined ? {} : { dateCertainty }),
    countries: countries.length,
    organizations: organizations.length,
  }
}
