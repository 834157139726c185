import type { LineAccount } from '#lib/article/line-account.ts'
import type { Story } from '#lib/article/story.ts'
import { accountLines } from './account-lines.ts'
import { buildStory } from './build-story.ts'
import { dropFoot } from './drop-foot.ts'
import { readRules } from './page-rules.ts'
import { readSignedPage } from './signed-page.ts'
import type { SourceProfile } from './source-profiles.ts'
import { settleCuts } from './settle-cuts.ts'
import { spreadMasthead } from './spread-masthead.ts'
import { type Suspect, walkPage } from './walk-page.ts'

export type SplitPage = {
  readonly stories: readonly Story[]
  /** Every line of the file exactly once, in order. */
  readonly lines: readonly LineAccount[]
  /** Places where the splitter was in doubt and kept one story. */
  readonly suspects: readonly Suspect[]
}

/** Cuts the text of a crawled page into its stories and accounts for every line. Linear in the text's length. */
export function splitStories(text: string, profiles: readonly SourceProfile[]): SplitPage {
  const page = readSignedPage(text, readRules(profiles))
  const { cuts, suspects } = walkPage(page)
  const { told, dropped } = settleCuts(cuts.map((cut) => ({ ...cut, body: dropFoot(page, cut.body) })))
  return {
    stories: spreadMasthead(
      page,
      told,
      told.map((cut) => buildStory(page, cut)),
    ),
    lines: accountLines(page, told, dropped),
    suspects,
  }
}
