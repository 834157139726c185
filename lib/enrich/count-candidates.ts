/** Something found in an article that the curator may want a row for. */
export type Finding = {
  readonly kind: 'unlisted' | 'unresolved' | 'open'
  /** A folded phrase, or an id. */
  readonly name: string
  readonly label: string
  readonly owners: readonly string[]
  readonly phrase: string
}

/** A finding over a whole archive: in how many articles, with the first three as examples. */
export type Candidate = Omit<Finding, 'phrase'> & {
  readonly articles: number
  readonly examples: readonly { readonly id: string; readonly phrase: string }[]
}

/** Counts findings article by article. */
export type CandidateCounter = {
  readonly add: (id: string, findings: readonly Finding[]) => void
  /** Those of at least so many articles, the most frequent first; equal ones in the order in which they were found. */
  readonly finish: (min: number) => Candidate[]
}

const mostExamples = 3

export function createCandidateCounter(): CandidateCounter {
  const counted = new Map<string, Omit<Candidate, 'articles' | 'examples'> & Tally>()
  return {
    add: (id, findings) => {
      for (const { phrase, ...found } of uniqueByName(findings)) {
        const key = `${found.kind} ${found.name}`
        const known = counted.get(key) ?? { ...found, articles: 0, examples: [] }
        known.articles += 1
        if (known.examples.length < mostExamples) known.examples.push({ id, phrase })
        counted.set(key, known)
      }
    },
    finish: (min) =>
      [...counted.values()].filter(({ articles }) => articles >= min).sort((a, b) => b.articles - a.articles),
  }
}

type Tally = { articles: number; examples: { id: string; phrase: string }[] }

function uniqueByName(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.toReversed().map((found) => [`${found.kind} ${found.name}`, found])).values()]
}
