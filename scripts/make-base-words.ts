import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { formatBaseWords } from '#lib/arabic/base-words.ts'
import { createVocabularyCounter, makeVocabulary, type Vocabulary } from '#lib/arabic/vocabulary.ts'

/**
 * Counts the words of JSON Lines files (`.jsonl` or `.jsonl.gz`, texts in `title`, `text` or `body`) and writes the
 * list that a small archive's stems lean on: words and counts, never a sentence. The list of the repository:
 * node --conditions=react-server --import tsx scripts/make-base-words.ts lib/arabic/base-words.tsv 8 news.jsonl.gz docs.jsonl
 */
const [target, fewest, ...sources] = process.argv.slice(2)
if (target === undefined || !(Number(fewest) > 0) || sources.length === 0) {
  console.error('usage: make-base-words TARGET.tsv FEWEST-ARTICLES FILE.jsonl[.gz]…')
  process.exit(1)
}
const counted = countFiles(sources, Number(fewest))
writeFileSync(target, formatBaseWords(counted))
console.log(`${target}: ${counted.frequency.size} words of ${counted.articles} articles`)

function countFiles(files: readonly string[], minArticles: number): Vocabulary {
  const counter = createVocabularyCounter()
  for (const file of files) for (const texts of readArticles(file)) counter.add(texts)
  const all = counter.finish(minArticles)
  const arabic = [...all.frequency].filter(([word]) => /^[\u0621-\u064A]{2,}$/.test(word))
  return makeVocabulary(all.articles, arabic)
}

function readArticles(file: string): string[][] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter(Boolean).map(textsOf)
}

function textsOf(line: string): string[] {
  const fields = new Map<string, unknown>(Object.entries(JSON.parse(line)))
  return ['title', 'text', 'body']
    .map((name) => fields.get(name))
    .filter((value) => typeof value === 'string')
}
