import { wholeNames } from './whole-names.ts'

/** Words that no rule of endings brings together, folded: each form and the form that speaks for it. */
export type KnownForms = {
  /** Broken plural -> singular: وزراء -> وزير. */
  readonly plurals: ReadonlyMap<string, string>
  /** A spelling of a name -> the one that speaks for all: جوجل -> غوغل. */
  readonly variants: ReadonlyMap<string, string>
}

/** What a stemmer knows beside the words of the archive. */
export type Lexicon = KnownForms & {
  /** Words whose first letter is their own. */
  readonly whole: ReadonlySet<string>
  /** Words whose last letters look like an ending and are their own: سلطان, قانون, امرا of امرأة. */
  readonly uncut: ReadonlySet<string>
  /** Listed spellings of names without their endings, for what is derived from names: أمريك -> أميركي of الأمريكيين. */
  readonly cores: ReadonlyMap<string, string>
}

export const noLexicon: Lexicon = {
  plurals: new Map(),
  variants: new Map(),
  cores: new Map(),
  whole: wholeNames,
  uncut: new Set(),
}
