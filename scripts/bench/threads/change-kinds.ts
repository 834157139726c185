import type { News } from './load-news.ts'

export type Change = (news: News, random: () => number, words: readonly string[]) => News

/** What outlets do to a wire story. `words` are words of all the news, to write in place of others. */
export const changeKinds: Readonly<Record<string, Change>> = {
  'nothing but the headline': (news, random, words) => ({ ...news, title: write(10, random, words) }),
  '2 % of words': (news, random, words) => replaceWords(news, 0.02, random, words),
  '5 % of words': (news, random, words) => replaceWords(news, 0.05, random, words),
  '10 % of words': (news, random, words) => replaceWords(news, 0.1, random, words),
  '15 % of words': (news, random, words) => replaceWords(news, 0.15, random, words),
  'a credit and a dateline': (news) => ({ ...news, body: `القاهرة (رويترز) - ${news.body}` }),
  'a lead sentence': (news, random, words) => ({
    ...news,
    body: `${write(18, random, words)}.\n${news.body}`,
  }),
  'two parts swapped': (news) => changeSentences(news, swapMiddle),
  'the last quarter dropped': (news) => keepShare(news, 0.75),
  'the last half dropped': (news) => keepShare(news, 0.5),
  'lead, 5 % of words, last quarter dropped': (news, random, words) => {
    const { body } = replaceWords(keepShare(news, 0.75), 0.05, random, words)
    return { ...news, body: `${write(18, random, words)}.\n${body}` }
  },
}

/** The same words in an order of chance: a text as long as the first that shares no sentence with it. */
export function scramble(news: News, random: () => number): News {
  const words = news.body.split(/\s+/)
  for (let at = words.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const word = words[at] ?? ''
    words[at] = words[other] ?? ''
    words[other] = word
  }
  return { ...news, body: words.join(' ') }
}

function replaceWords(news: News, share: number, random: () => number, words: readonly string[]): News {
  const body = news.body.replace(/\S+/g, (word) => (random() < share ? write(1, random, words) : word))
  return { ...news, body }
}

function keepShare(news: News, share: number): News {
  const words = news.body.split(/(?<=\s)/)
  return { ...news, body: words.slice(0, Math.ceil(words.length * share)).join('') }
}

/** Sentences, for many of the news are one paragraph. */
function changeSentences(news: News, change: (sentences: string[]) => string[]): News {
  return { ...news, body: change(news.body.split(/(?<=[.\n])\s*/)).join('\n') }
}

function swapMiddle(sentences: string[]): string[] {
  const middle = Math.floor(sentences.length / 2)
  return [...sentences.slice(middle), ...sentences.slice(0, middle)]
}

function write(count: number, random: () => number, words: readonly string[]): string {
  return Array.from({ length: count }, () => words[Math.floor(random() * words.length)] ?? '').join(' ')
}
