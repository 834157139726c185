import { readGone } from '#lib/archive/build-folder.ts'
import type { GoneArticle } from '#lib/archive/gone-articles.ts'
import { fetchArticle } from '#lib/engine/fetch-articles.ts'
import { fileHref } from './file-address.ts'
import type { GoneView } from './gone-view.ts'
import { openFileAccounts, openLiveArchive, type Archive } from './open-archive.ts'
import { words } from '#lib/wording/words.ts'

/** Where an article stood that the archive no longer has, and what stands there now; null for one it never had. */
export async function findGone(id: string): Promise<GoneView | null> {
  const archive = await openLiveArchive()
  const gone = (await readGone(archive.dataDir, archive.account.build)).findLast((one) => one.id === id)
  if (!gone) return null
  const { version, file, startLine, endLine } = gone
  const account = await (await openFileAccounts(archive)).find(file)
  const now = account?.kind === 'read' ? account.stories.filter((story) => overlaps(story, gone)) : []
  return {
    ...{ version: version - 1, file, startLine, endLine },
    fileHref: account?.kind === 'read' ? fileHref(file, { line: startLine }) : null,
    successors: await nameArticles(
      archive,
      now.map((story) => story.id),
    ),
  }
}

type Lines = Pick<GoneArticle, 'startLine' | 'endLine'>

function overlaps(one: Lines, two: Lines): boolean {
  return one.startLine <= two.endLine && one.endLine >= two.startLine
}

async function nameArticles({ engine }: Archive, ids: readonly string[]): Promise<GoneView['successors']> {
  const articles = await Promise.all(ids.map((id) => fetchArticle(engine, id)))
  return articles.flatMap((article) =>
    article ? [{ label: article.title || words.list.untitled, href: `/articles/${article.id}` }] : [],
  )
}
