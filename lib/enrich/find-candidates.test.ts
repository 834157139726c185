import { expect, test } from 'vitest'
import { createCandidateCounter } from './count-candidates.ts'
import { findCandidates } from './find-candidates.ts'
import { examineStory } from './tag-story.ts'
import { gazetteer } from './test-gazetteer.ts'

function findingsIn(body: string) {
  const { tags, unresolved } = examineStory({ title: '', body }, gazetteer)
  return findCandidates({ title: '', body, mentions: tags.mentions, unresolved }, gazetteer)
}

test.each([
  ['an unsafe trigger with definite words', 'زار مجلس البستان الأعلى أمس', 'unlisted مجلس البستان الأعلى'],
  ['the same with a particle', 'كتبت بمجلس البستان الأعلى أمس', 'unlisted مجلس البستان الأعلى'],
  ['a trigger with a quoted name', 'قالت لجنة «سنبلة الوادي» إنها', 'unlisted لجنة سنبلة الوادي'],
  ['an everyday name that nothing sets off', 'قال إن القاعدة الأولى هي الصبر', 'unresolved القاعده'],
  ['an organisation known by its shape', 'زار جامعة الوادي الخضراء', 'open جامعة الوادي الخضراء'],
])('%s is a candidate: %s', (_what, body, expected) => {
  expect(findingsIn(body).map(({ kind, label }) => `${kind} ${label}`)).toContain(expected)
})

test('a trigger without a name, and a name that a table has, are none', () => {
  expect(findingsIn('عقد مجلس جديد جلسة')).toEqual([])
  expect(findingsIn('قال مجلس الأمن الدولي إنه').filter(({ kind }) => kind === 'unlisted')).toEqual([])
})

test('a name left open tells whose it may be, and the words around', () => {
  const [found] = findingsIn('قال المعلم إن القاعدة الأولى هي أن تصبر')
  expect(found).toMatchObject({ owners: ['alqaeda'], phrase: 'قال المعلم إن القاعدة الأولى هي أن تصبر' })
})

test('counts articles, not places, and keeps three examples', () => {
  const counter = createCandidateCounter()
  const found = findingsIn('مجلس البستان الأعلى ثم مجلس البستان الأعلى')
  for (const id of ['a', 'b', 'c', 'd']) counter.add(id, found)
  counter.add('e', findingsIn('مجلس الواحة الأعلى'))
  expect(counter.finish(2)).toMatchObject([
    { name: 'مجلس البستان الاعلي', articles: 4, examples: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] },
  ])
  expect(counter.finish(1)).toHaveLength(2)
})
