import { clock, dayName, doubleDay, easternDigits, hijriDay, isoDay, longDay, slashDay } from './dates.ts'
import { related, someTags } from './furniture.ts'
import { bodies, body, caption, free, gap, rest, title } from './line.ts'
import type { Shape } from './shape.ts'

/** Papers of the Gulf and the Levant: Hijri dates, Syriac months, kickers. */
export const gulfLevantShapes: readonly Shape[] = [
  {
    name: 'okaz-hijri',
    outlet: 'Okaz: Hijri date beside the other, author (city) with an address',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), rest(`${hijriDay(date)} / ${easternDigits(longDay(date))}`), gap(1)],
      ...[rest(`${desk.author()} (${desk.city()}) okaz_online@`), gap(1), bodies(paragraphs)],
    ],
  },
  {
    name: 'riyadh-hijri-above',
    outlet: 'Al-Riyadh: day and Hijri date above the headline, city - author below',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[rest(`${dayName(date)} ${hijriDay(date)} - ${easternDigits(longDay(date))}م`), title(head), gap(1)],
      ...[rest(`${desk.city()} - ${desk.author()}`), gap(1), bodies(paragraphs)],
    ],
  },
  {
    name: 'kicker-above',
    outlet: 'Gulf paper: a kicker line over the headline, author and city under it, 12 pt buttons',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[free(`${desk.crosshead()} ضمن خطة العام`), title(head), gap(1)],
      ...[
        rest('تصغير الخط', 'تكبير الخط', 'طباعة'),
        gap(1),
        rest(`${desk.city()}: ${desk.author()}`, isoDay(date)),
        gap(1),
      ],
      bodies(paragraphs),
    ],
  },
  {
    name: 'nahar-months',
    outlet: 'An-Nahar: date with | hour, source, read-also inside the body in one line',
    isMarked: true,
    paragraphs: [3, 30],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(`${slashDay(date).replaceAll('/', '-')} | ${clock(date)}`, 'المصدر: "النهار"'),
        gap(1),
        title(head),
        gap(1),
      ],
      ...[caption(`${desk.photo()} (${desk.author()}).`), gap(1), bodies(paragraphs.slice(0, 2)), gap(1)],
      ...[rest(`اقرأ أيضاً: ${desk.headlines(1).join('')}`), gap(1), bodies(paragraphs.slice(2))],
    ],
  },
  {
    name: 'quds-arabi',
    outlet: 'Al-Quds Al-Arabi: double month above, dateline in quotes with the paper, comment box',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        rest(`${String(date.getUTCDate())} - ${doubleDay(date).slice(2).trim()}`, '0'),
        gap(1),
        rest('حجم الخط'),
        gap(1),
      ],
      ...[
        body(`${desk.city()} ـ «القدس العربي»: ${paragraphs[0] ?? ''}`),
        gap(1),
        bodies(paragraphs.slice(1)),
        gap(1),
      ],
      rest('كلمات مفتاحية', ...someTags(desk, 2), '', 'اترك تعليقاً', 'لن يتم نشر عنوان بريدك الإلكتروني.'),
    ],
  },
  {
    name: 'elaph-lead',
    outlet: 'Elaph: author, lead, then "Elaph from city:" opening; months of the Levant',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(desk.author()),
        rest(`${dayName(date)} ${longDay(date, 'levant')}`),
        gap(1),
      ],
      ...[body(`إيلاف من ${desk.city()}: ${paragraphs[0] ?? ''}`), gap(1), bodies(paragraphs.slice(1))],
    ],
  },
  {
    name: 'akhbar-author-end',
    outlet: 'Lebanese paper: author as last line of the story, date on top',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(`${dayName(date)} ${longDay(date, 'levant')}`),
        gap(1),
        title(head),
        gap(1),
        bodies(paragraphs),
      ],
      ...[gap(1), rest(desk.author())],
    ],
  },
  {
    name: 'addustour-published',
    outlet: 'Jordan: "published on ... hour" under the headline, related topics with dates at the foot',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        rest(`تم نشره في ${dayName(date)} ${longDay(date, 'levant')}. ${clock(date)} مـساءً`),
        gap(1),
      ],
      ...[bodies(paragraphs), gap(1), rest('موضوعات متعلقة')],
      desk.headlines(3).flatMap((headline) => rest(headline, isoDay(date))),
    ],
  },
  {
    name: 'iraq-views',
    outlet: 'Iraq: section, views counter, outlet/ city opening, "ended" mark with initials',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(`${desk.category()}`, `${isoDay(date)} | ${clock(date)}`, '1,254 مشاهدة'),
        gap(1),
      ],
      ...[
        body(`السومرية نيوز / ${desk.city()}`),
        body(paragraphs[0] ?? ''),
        gap(1),
        bodies(paragraphs.slice(1)),
        gap(1),
      ],
      rest('انتهى ح.م'),
    ],
  },
  {
    name: 'gulf-cookies',
    outlet: 'Gulf site: cookie notice, menu, headline, related block with blank lines at the foot',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest('يستخدم هذا الموقع ملفات تعريف الارتباط لتحسين تجربتك.', 'قبول', 'رفض'),
        gap(1),
        title(head),
        gap(1),
      ],
      ...[
        rest(`${longDay(date)} ${clock(date)}`),
        gap(1),
        bodies(paragraphs),
        gap(1),
        related(desk, 'مواد ذات صلة', 3, 1),
        gap(1),
      ],
      rest(`جميع الحقوق محفوظة © ${String(date.getUTCFullYear())}`),
    ],
  },
]
