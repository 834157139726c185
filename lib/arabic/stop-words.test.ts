import { describe, expect, it } from 'vitest'
import { isStopWord } from './stop-words.ts'
import { tokens } from './tokens.ts'

describe('stop words', () => {
  it.each([
    'في',
    'وفي',
    'إلى',
    'على',
    'وعلى',
    'بأن',
    'وبأن',
    'لأن',
    'التي',
    'والذي',
    'هؤلاء',
    'فقد',
    'أولئك',
  ])('%s is a function word', (written) => expect(tokens(written).map(isStopWord)).toEqual([true]))

  it.each(['ضد', 'عام', 'بن', 'أمام', 'والي', 'ولي', 'أثر', 'فهم', 'فعلي', 'حزب', 'بدون', 'العلي', 'أم'])(
    '%s is news, or a name',
    (written) => expect(tokens(written).map(isStopWord)).toEqual([false]),
  )
})
