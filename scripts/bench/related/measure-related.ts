import { findArticle } from '#lib/search/load-article.ts'
import { findTellings } from '#lib/search/find-tellings.ts'
import type { Row } from '../print-table.ts'
import { quantile } from '../quantile.ts'
import type { RelatedArchive } from './open-related-archive.ts'

/** Our ids of an article's other tellings, the nearest first. */
async function listRelated(
  id: string,
): Promise<{ ids: string[]; thread: string | undefined; title: string }> {
  const found = await findArticle(id)
  if (!found) throw new Error(`There is no article ${id}.`)
  const { article, archive } = found
  const tellings = await findTellings(archive, article)
  return { ids: tellings.map((telling) => telling.article.id), thread: article.thread, title: article.title }
}

/** Each real page's article that another one tells too. */
export async function measureSeeds({ seeds, plain }: RelatedArchive): Promise<Row[]> {
  const rows: Row[] = []
  for (const seed of seeds) {
    const { ids } = await listRelated(seed.id)
    const others = seeds.map(({ id }) => id).filter((id) => id !== seed.id)
    const asked = await Promise.all(plain.map(({ search }) => search(seed.title, 1000)))
    const placeIn = (list: readonly string[]) =>
      list.filter((id) => id !== seed.id).findIndex((id) => others.includes(id)) + 1
    rows.push({
      article: seed.title.slice(0, 40),
      'Kashshaf: place': describePlace(placeIn(ids)),
      'Kashshaf: shown': String(ids.length),
      ...Object.fromEntries(
        plain.map(({ name }, at) => [`${name}, by title: place`, describePlace(placeIn(asked[at] ?? []))]),
      ),
    })
  }
  return rows
}

function describePlace(place: number): string {
  return place === 0 ? 'not found' : String(place)
}

/** Copies that share a thread with their original are left out: the page shows these as copies. */
export async function measureChanged({ planted, idOf, plain }: RelatedArchive): Promise<Row[]> {
  const rows: Row[] = []
  for (const kind of new Set(planted.map((one) => one.kind))) {
    let [asked, first, among, plainFirst] = [0, 0, 0, 0]
    for (const { copy, original } of planted.filter((one) => one.kind === kind)) {
      const [id, wanted] = [idOf.get(copy), idOf.get(original)]
      if (id === undefined || wanted === undefined) continue
      const { ids, thread, title } = await listRelated(id)
      if (thread !== undefined && thread === (await findArticle(wanted))?.article.thread) continue
      asked += 1
      if (ids[0] === wanted) first += 1
      if (ids.includes(wanted)) among += 1
      const found = (await plain[0]?.search(title, 5)) ?? []
      if (found.find((one) => one !== id) === wanted) plainFirst += 1
    }
    rows.push({ change: kind, stories: String(asked), ...shares(asked, { first, among, plainFirst }) })
  }
  return rows
}

function shares(
  asked: number,
  { first, among, plainFirst }: Record<'first' | 'among' | 'plainFirst', number>,
): Row {
  const share = (count: number) => (asked === 0 ? '-' : `${((100 * count) / asked).toFixed(1)} %`)
  return {
    ...{ 'Kashshaf: first': share(first), 'Kashshaf: shown': share(among) },
    'plain engine by title: first': share(plainFirst),
  }
}

export async function measureTime({ idOf }: RelatedArchive): Promise<Row[]> {
  const ids = [...idOf.values()].filter((_, at) => at % 50 === 0)
  const times: number[] = []
  let shown = 0
  for (const id of ids) {
    const found = await findArticle(id)
    if (!found) continue
    const started = performance.now()
    shown += (await findTellings(found.archive, found.article)).length
    times.push(performance.now() - started)
  }
  return [
    {
      articles: String(ids.length),
      'median ms': quantile(times, 0.5).toFixed(1),
      'p95 ms': quantile(times, 0.95).toFixed(1),
      'tellings an article': (shown / ids.length).toFixed(1),
    },
  ]
}
