import { clock, dayName, isoDay, longDay, slashDay } from './dates.ts'
import { menuLines, related, shareLines } from './furniture.ts'
import { bodies, caption, free, gap, rest, title } from './line.ts'
import type { Shape } from './shape.ts'

/** Algeria, Morocco, Tunisia: French month names, comments, portals. */
export const maghrebShapes: readonly Shape[] = [
  {
    name: 'hespress-author',
    outlet: 'Hespress: section, headline, outlet - author, Moroccan month, caption with credit',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[rest(desk.category()), gap(1), title(head), gap(1), caption(`صورة: ${desk.credit()}`), gap(1)],
      ...[
        rest(`هسبريس - ${desk.author()}`, `${dayName(date)} ${longDay(date, 'morocco')} - ${clock(date)}`),
        gap(1),
      ],
      bodies(paragraphs),
    ],
  },
  {
    name: 'hespress-foot',
    outlet: 'Hespress: tags, newsletter sign-up and comment rules after the body',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), rest(`${dayName(date)} ${longDay(date, 'morocco')} - ${clock(date)}`), gap(1)],
      ...[bodies(paragraphs), gap(1), related(desk, 'مواضيع ذات صلة', 2), gap(1)],
      ...[
        rest('النشرة البريدية', 'توصل بجديد هسبريس عبر البريد الإلكتروني', 'اشترك'),
        gap(1),
        rest('تعليقات الزوار', '0'),
      ],
    ],
  },
  {
    name: 'echorouk-date',
    outlet: 'Echorouk: section, headline, author, ISO date, comment count',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(desk.category()),
        title(head),
        rest(desk.author(), isoDay(date).replaceAll('-', '/'), '1234', '0'),
        gap(1),
      ],
      ...[caption(`ح.م ${desk.photo()}`), gap(1), bodies(paragraphs)],
    ],
  },
  {
    name: 'elkhabar-bullets',
    outlet: 'Elkhabar: star-marked sub-headlines under the headline',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[rest(`${desk.category()}`), gap(1), title(head), gap(1)],
      ...[
        free(`* ${desk.crosshead()} بعد اجتماع مطول`),
        free(`* ${desk.crosshead()} حسب مصادر مطلعة`),
        gap(1),
      ],
      ...[
        rest(`${longDay(date, 'tunis')} - ${clock(date)}`, `الجزائر: ${desk.author()}`),
        gap(1),
        bodies(paragraphs),
      ],
    ],
  },
  {
    name: 'tunis-plain',
    outlet: 'A Tunisian radio: headline, French month, body, no blank lines',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[title(head), rest(`${longDay(date, 'tunis')} | ${clock(date)}`), bodies(paragraphs, 0)],
    ],
  },
  {
    name: 'morocco-portal',
    outlet: 'A local portal: masthead and menu, headline, author, share row on one line',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest('جريدة إلكترونية مغربية', 'مدير النشر: عبد الرحيم العلوي'),
        gap(1),
        menuLines(10),
        gap(1),
        title(head),
      ],
      ...[gap(1), rest(`كتبه ${desk.author()} كتب في ${longDay(date, 'morocco')} - ${clock(date)}`), gap(1)],
      ...[rest('مشاركة فيسبوك تويتر واتساب'), gap(1), bodies(paragraphs), gap(1), rest('شارك هذا المقال')],
    ],
  },
  {
    name: 'algeria-comments',
    outlet: 'A portal whose readers answer below: names, days ago, a sentence each',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(`${slashDay(date)} على الساعة ${clock(date)}`),
        gap(1),
        bodies(paragraphs),
        gap(1),
      ],
      ...[rest('التعليقات (2)'), gap(1), rest(desk.author(), 'منذ يومين', 'شكرا على الخبر', 'رد'), gap(1)],
      rest(desk.author(), 'منذ 3 أيام', 'الله يصلح الأحوال يا رب', 'رد', '', 'أضف تعليقا'),
    ],
  },
  {
    name: 'tsa-ago',
    outlet: 'TSA: author and "two hours ago" above the headline',
    isMarked: true,
    write: ({ title: head, paragraphs }, desk) => [
      ...[
        rest(`${desk.category()} - منذ ${desk.pick(['ساعتين', '3 ساعات', '15 دقيقة', 'يوم واحد'])}`),
        title(head),
      ],
      ...[rest(`بقلم: ${desk.author()}`), gap(1), bodies(paragraphs), gap(1), shareLines(desk, 3)],
    ],
  },
]
