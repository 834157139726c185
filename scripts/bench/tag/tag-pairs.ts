import type { Mention, MentionType } from '#lib/article/mention.ts'
import type { Gazetteer } from '#lib/enrich/gazetteer.ts'
import { tagStory } from '#lib/enrich/tag-story.ts'
import type { Story } from './load-stories.ts'

/** An article, a value it was tagged with, and where it is named. */
export type TagPair = { readonly story: Story; readonly id: string; readonly mentions: readonly Mention[] }

export function listPairs(stories: readonly Story[], gazetteer: Gazetteer, type: MentionType): TagPair[] {
  return stories.flatMap((story) => {
    const mentions = tagStory(story, gazetteer).mentions.filter((mention) => mention.type === type)
    return [...groupById(mentions)].map(([id, own]) => ({ story, id, mentions: own }))
  })
}

function groupById(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>()
  for (const mention of mentions) groups.set(mention.id, [...(groups.get(mention.id) ?? []), mention])
  return groups
}
