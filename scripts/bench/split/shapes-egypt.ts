import { clock, dayName, easternDigits, longDay, monthName, slashDay } from './dates.ts'
import { inTheMiddle } from './desk.ts'
import { menuLines, related, shareLines, someTags } from './furniture.ts'
import { bodies, body, caption, gap, rest, title } from './line.ts'
import type { Shape } from './shape.ts'

const afternoon = (date: Date) => `${dayName(date)}، ${easternDigits(longDay(date))} ${clock(date)} م`

/** Egyptian papers: long dates with a day, "wrote:" lines, many buttons. */
export const egyptShapes: readonly Shape[] = [
  {
    name: 'youm7-wrote',
    outlet: 'Youm7: headline, day and hour, caption of one word, writer on his own line',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), rest(`${dayName(date)}، ${longDay(date)} ${clock(date)} ص`), caption(desk.photo())],
      ...[rest(`كتب ${desk.author()}`), bodies(paragraphs, 0)],
    ],
  },
  {
    name: 'youm7-eastern',
    outlet:
      'Youm7: eastern digits in the date, tags run together at the end, also-read with headlines in the body',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), rest(afternoon(date)), gap(1), rest(`كتبت ${desk.author()}`), gap(1)],
      ...[inTheMiddle(paragraphs, related(desk, 'اقرأ أيضا:', 2, 1))],
      ...[rest(`كلمات دلالية: ${someTags(desk, 3).join(' ')}`)],
    ],
  },
  {
    name: 'masrawy-clock',
    outlet: 'Masrawy: clock before date, writer with a dash, newsletter box and related block',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(`${clock(date)} م`, `${dayName(date)} ${longDay(date)}`),
        gap(1),
        caption(desk.photo()),
      ],
      ...[
        gap(1),
        rest(`كتب- ${desk.author()}:`),
        gap(1),
        bodies(paragraphs),
        gap(1),
        related(desk, 'اقرأ أيضًا:', 3, 1),
      ],
      ...[gap(1), rest('لمعرفة أحدث الأخبار اشترك في نشرتنا البريدية', 'اشترك الآن')],
    ],
  },
  {
    name: 'ahram-columns',
    outlet: 'Al-Ahram: issue number and year, headline, writer under it',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(
          `${dayName(date)} ${easternDigits(longDay(date))} السنة 141 العدد 4${String(desk.number(1000, 9999))}`,
        ),
        gap(1),
      ],
      ...[
        title(head),
        gap(1),
        rest(`${desk.author()}`),
        gap(1),
        bodies(paragraphs),
        gap(1),
        rest('رابط دائم:', 'مشاركة'),
      ],
    ],
  },
  {
    name: 'ahram-gate-date',
    outlet: 'Ahram Gate: 5-3-2017 | 14:30 glued under the headline, no blank lines at all',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        rest(`${slashDay(date).replaceAll('/', '-')} | ${clock(date)}`),
        caption(desk.photo()),
      ],
      ...[rest(desk.author()), bodies(paragraphs, 0), rest('كلمات البحث', someTags(desk, 3).join(' ، '))],
    ],
  },
  {
    name: 'shorouk-menu',
    outlet: 'Shorouk: twenty short menu lines, then the headline',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[menuLines(24), gap(1), title(head), gap(1), rest(desk.author())],
      ...[
        rest(
          `نشر في: ${dayName(date)} ${longDay(date)} - ${clock(date)} ص | آخر تحديث: ${dayName(date)} ${longDay(date)}`,
        ),
      ],
      ...[gap(1), bodies(paragraphs)],
    ],
  },
  {
    name: 'masry-captions',
    outlet: 'Al-Masry Al-Youm: captions between paragraphs, "photographed by" credits',
    isMarked: true,
    paragraphs: [4, 30],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(
          `${dayName(date)} ${slashDay(date).replaceAll('/', '-')} ${clock(date)} | كتب: ${desk.author()} |`,
        ),
      ],
      ...[gap(1), caption(`${desk.photo()} - صورة أرشيفية تصوير : ${desk.author()}`), gap(1)],
      inTheMiddle(paragraphs, [caption(`${desk.photo()}، تصوير: ${desk.author()}`)]),
    ],
  },
  {
    name: 'vetogate-parts',
    outlet: 'Vetogate: headline, three linked headlines inside the body without blank lines',
    isMarked: true,
    paragraphs: [4, 30],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        rest(`${dayName(date)} ${slashDay(date).replaceAll('/', '/')}`, `${clock(date)} ص`),
        gap(1),
      ],
      ...[bodies(paragraphs.slice(0, 2), 0), related(desk, 'شاهد أيضا', 2), bodies(paragraphs.slice(2), 0)],
    ],
  },
  {
    name: 'dostor-share-head',
    outlet: 'Al-Dostor: share buttons one a line between the headline and the body',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        shareLines(desk, 5),
        gap(1),
        rest(`${dayName(date)} ${easternDigits(slashDay(date))}`),
      ],
      ...[
        gap(1),
        rest(desk.author()),
        gap(1),
        bodies(paragraphs),
        gap(1),
        rest('تابع أحدث الأخبار عبر google news'),
      ],
    ],
  },
  {
    name: 'month-slash-name',
    outlet: 'Al-Bawaba: Tuesday 05/March/2017 - 02:30 pm',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[rest(desk.category()), title(head), gap(1), rest(desk.author())],
      ...[
        rest(
          `${dayName(date)} ${slashDay(date).replace(/\/\d+\//u, `/${monthName(date, 'egypt')}/`)} - ${clock(date)} م`,
        ),
      ],
      ...[gap(1), body(paragraphs[0] ?? ''), gap(1), bodies(paragraphs.slice(1))],
    ],
  },
]
