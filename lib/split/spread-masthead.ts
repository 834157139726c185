import type { Story } from '#lib/article/story.ts'
import type { SignedPage } from './signed-page.ts'
import type { Cut } from './walk-page.ts'

const HEADING = /^\s*#{1,6}\s/

/**
 * A digest names its outlet once, above its first heading: the `## …` stories right after it that name none are of the
 * same outlet, inferred from the shape.
 */
export function spreadMasthead(page: SignedPage, cuts: readonly Cut[], stories: readonly Story[]): Story[] {
  let digest: Pick<Story, 'source' | 'sourceName'> | null = null
  return stories.map((story, position) => {
    const cut = cuts[position]
    if (!cut || !hasHeading(page, cut)) digest = null
    else if (story.source !== null) digest = cut.above.length > 0 ? nameOf(story) : digest
    else if (digest) return { ...story, ...digest, sourceCertainty: 'inferred' }
    return story
  })
}

function hasHeading(page: SignedPage, { head }: Cut): boolean {
  return head !== undefined && HEADING.test(page.lines[head.titleAt]?.text ?? '')
}

function nameOf({ source, sourceName }: Story): Pick<Story, 'source' | 'sourceName'> {
  return { source, ...(sourceName === undefined ? {} : { sourceName }) }
}
