import { clock, doubleDay, isoDay, longDay, slashDay } from './dates.ts'
import { related, shareLines, someTags } from './furniture.ts'
import { bodies, body, caption, free, gap, rest, title } from './line.ts'
import type { Shape } from './shape.ts'

/** News channels: sections above the headline, summaries, captions with credits. */
export const televisionShapes: readonly Shape[] = [
  {
    name: 'jazeera-breadcrumb',
    outlet:
      'Al Jazeera: section|country above, sub-headline, caption with agency, double month, source at the end',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[rest(`أخبار|${desk.category()}`), gap(1), title(head), gap(1)],
      ...[caption(`${desk.photo()} (${desk.credit()})`), gap(1), rest(doubleDay(date)), gap(1)],
      ...[rest(`آخر تحديث: ${slashDay(date)} ${clock(date)} (توقيت مكة المكرمة)`), gap(1)],
      ...[bodies(paragraphs), gap(1), rest(`المصدر : الجزيرة + ${desk.credit()}`)],
    ],
  },
  {
    name: 'jazeera-share-head',
    outlet: 'Al Jazeera, app: share buttons and listening bar between head and body',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), free(`${desk.crosshead()} بعد أيام من الترقب`), gap(1)],
      ...[rest('حفظ', '', 'مشاركة', 'انقر هنا للمشاركة على وسائل التواصل الاجتماعي', 'share2'), gap(1)],
      ...[
        caption(`${desk.photo()} (${desk.credit()})`),
        rest(doubleDay(date), 'آخر تحديث: منذ 3 ساعات'),
        gap(1),
      ],
      bodies(paragraphs),
    ],
  },
  {
    name: 'bbc-image-labels',
    outlet: 'BBC Arabic: picture source and comment labels, role of the writer',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), rest('صدر الصورة،', desk.credit()), gap(1)],
      ...[rest('التعليق على الصورة،'), caption(desk.photo()), gap(1)],
      ...[
        rest(`Article information`, `Author, ${desk.author()}`, 'Role, بي بي سي نيوز عربي', longDay(date)),
        gap(1),
      ],
      bodies(paragraphs),
    ],
  },
  {
    name: 'bbc-skip-block',
    outlet: 'BBC Arabic: a "skip most read and continue reading" block in the body',
    isMarked: true,
    paragraphs: [4, 30],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), rest(longDay(date)), gap(1), bodies(paragraphs.slice(0, 2)), gap(1)],
      ...[rest('تخطى الأكثر قراءة وواصل القراءة'), gap(1), related(desk, 'الأكثر قراءة', 3), gap(1)],
      ...[rest('الأكثر قراءة نهاية'), gap(1), bodies(paragraphs.slice(2))],
    ],
  },
  {
    name: 'arabiya-head',
    outlet: 'Al Arabiya: section, headline, sub-headline, city - outlet, published and updated',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[rest(desk.category()), title(head), free(`${desk.crosshead()} في ظل استمرار الجدل`)],
      ...[rest(`${desk.city()} - العربية.نت`, `نشر في: ${longDay(date)}: ${clock(date)} ص GST`)],
      ...[rest(`آخر تحديث: ${longDay(date)}: ${clock(date)} م GST`), gap(1), bodies(paragraphs)],
    ],
  },
  {
    name: 'sky-hashtags',
    outlet: 'Sky News Arabia: video minutes, city - outlet, tags of the story at the end',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), rest(`${longDay(date)} - ${clock(date)} بتوقيت أبوظبي`), gap(1)],
      ...[
        rest(`سكاي نيوز عربية - ${desk.city()}`),
        gap(1),
        caption(desk.photo()),
        gap(1),
        bodies(paragraphs),
      ],
      ...[gap(1), related(desk, 'أخبار ذات صلة', 2, 1), gap(1), rest(...someTags(desk, 3))],
    ],
  },
  {
    name: 'rt-twice',
    outlet: 'RT Arabic: date line, headline, agency photo, short link and source at the foot',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[rest(`أخبار ${desk.category()}`), gap(1), title(head), gap(1)],
      ...[rest(`تاريخ النشر: ${slashDay(date).replaceAll('/', '.')} | ${clock(date)} GMT |`), gap(1)],
      ...[caption(head), caption(`${desk.photo()} / ${desk.credit()}`), rest('انسخ الرابط'), gap(1)],
      ...[bodies(paragraphs), gap(1), rest('المصدر: RT + وكالات', 'تابعوا RT على')],
    ],
  },
  {
    name: 'cnn-dateline',
    outlet: 'CNN Arabic: section, reading minutes, dateline with the outlet in brackets',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(desk.category()),
        gap(1),
        title(head),
        gap(1),
        rest('نشر', `${longDay(date)}، 2 دقيقة قراءة`),
        gap(1),
      ],
      ...[caption(`Credit: ${desk.credit()}/AFP via Getty Images`), gap(1)],
      ...[body(`${desk.city()}، (CNN) -- ${paragraphs[0] ?? ''}`), gap(1), bodies(paragraphs.slice(1))],
    ],
  },
  {
    name: 'dw-summary',
    outlet: 'DW Arabic: date run into the headline, summary, picture credit by a photographer, short link',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        rest(isoDay(date).replaceAll('-', '/')),
        gap(1),
        free(`${desk.crosshead()}.. أبرز ما جاء فيها.`),
      ],
      ...[
        gap(1),
        rest('https://p.dw.com/p/4abCD'),
        caption(`${desk.photo()}صورة من: ${desk.credit()}/dpa`),
        rest('إعلان'),
      ],
      ...[gap(1), bodies(paragraphs), gap(1), rest('ح.ز/ ع.ج.م (د ب أ، رويترز)')],
    ],
  },
  {
    name: 'france24-times',
    outlet: 'France 24 Arabic: published/changed times, credit with the channel, minutes of reading',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(desk.category()),
        gap(1),
        free(paragraphs[0]?.slice(0, 90) ?? ''),
        gap(1),
      ],
      ...[rest(`نشرت في: ${slashDay(date)} - ${clock(date)}`, 'آخر تحديث: ٣ دقائق', '2 دقائق'), gap(1)],
      ...[
        caption(`${desk.photo()}. © ${desk.credit()}`),
        rest(`نص: فرانس24`, 'إعلان اقرأ المزيد'),
        gap(1),
        bodies(paragraphs),
      ],
    ],
  },
  {
    name: 'tv-share-foot',
    outlet: 'A channel: a column of share buttons, comments and print after the body',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), rest(`${slashDay(date)}  ${clock(date)}`), gap(1), bodies(paragraphs), gap(1)],
      shareLines(desk, 6),
    ],
  },
]
