import type { Mention } from '#lib/article/mention.ts'
import type { Finding } from './count-candidates.ts'
import { findUnlisted } from './find-unlisted.ts'
import type { UnresolvedName } from './find-unresolved.ts'
import type { Gazetteer } from './gazetteer.ts'
import { openLabel } from './labels.ts'
import { isOpenId } from './open-id.ts'

type TaggedTexts = { readonly title: string; readonly body: string; readonly mentions: readonly Mention[] }
type ExaminedTexts = TaggedTexts & { readonly unresolved: readonly UnresolvedName[] }

/** What an article that is tagged says of names the tables lack: unlisted phrases, names left open, and open organisations. */
export function findCandidates(article: ExaminedTexts, gazetteer: Gazetteer): Finding[] {
  const { unresolved } = article
  const names = new Set(unresolved.map(({ name }) => name))
  return [
    ...unresolved.map(describeUnresolved),
    ...findUnlisted(article, gazetteer)
      .filter(({ name }) => !names.has(name))
      .map(({ name, form, phrase }): Finding => ({
        kind: 'unlisted',
        name,
        label: form,
        owners: [],
        phrase,
      })),
    ...article.mentions.filter(({ id }) => isOpenId(id)).map((mention) => describeOpen(mention, article)),
  ]
}

export function describeUnresolved({ name, owners, phrase }: UnresolvedName): Finding {
  return { kind: 'unresolved', name, label: name, owners, phrase }
}

const around = 30

function describeOpen({ id, form, field, start, end }: Mention, texts: TaggedTexts): Finding {
  const phrase = texts[field].slice(Math.max(0, start - around), end + around).replace(/\s+/g, ' ')
  return { kind: 'open', name: id, label: openLabel(form), owners: [], phrase }
}
