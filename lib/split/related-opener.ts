import { countWords, foldedSet } from './fold-line.ts'

/** `list`: other headlines follow on the next lines; `inline`: the headline stands on the same line. */
export type RelatedOpener = 'list' | 'inline'

const OPENERS = [
  ...[
    'اقرا ايضا',
    'اقرا المزيد',
    'اقرا كذلك',
    'اقراوا ايضا',
    'اقرئي ايضا',
    'طالع ايضا',
    'تابع ايضا',
    'شاهد ايضا',
  ],
  ...[
    'انظر ايضا',
    'قد يهمك',
    'قد يهمك ايضا',
    'قد يعجبك',
    'قد يعجبك ايضا',
    'ربما يعجبك',
    'للمزيد اقرا',
    'مواضيع متعلقه',
  ],
  ...['اخبار ذات صله', 'مواضيع ذات صله', 'موضوعات ذات صله', 'مقالات ذات صله', 'ذات صله', 'اخبار متعلقه'],
  ...['موضوعات متعلقه', 'مقالات متعلقه', 'اخبار مشابهه', 'مقالات مشابهه', 'مواضيع مشابهه', 'موضوعات قد تهمك'],
  ...['المزيد من الاخبار', 'الاكثر قراءه', 'الاكثر مشاهده', 'الاكثر تعليقا', 'الاكثر شعبيه', 'احدث الاخبار'],
  ...['اخر الاخبار', 'مقالات اخري', 'اخبار اخري', 'من نفس القسم', 'اقرا في', 'لمتابعه المزيد', 'read more'],
  ...['related', 'related articles', 'read also', 'see also'],
]
/** «مواد ذات صلة», «فيديوهات متعلقة»: whatever the things are called. */
const OTHERS = / (?:ذات صله|متعلقه|مشابهه|قد تهمك|قد تعجبك)$/
const WHOLE = foldedSet(OPENERS)

export function isRelatedOpener(key: string): RelatedOpener | undefined {
  const bare = key.replace(/ :$/, '')
  if (WHOLE.has(bare) || (OTHERS.test(bare) && countWords(bare) <= 5)) return 'list'
  const colon = key.indexOf(' : ')
  const inline = colon > 0 && WHOLE.has(key.slice(0, colon)) && countWords(key) <= 30
  return inline ? 'inline' : undefined
}
