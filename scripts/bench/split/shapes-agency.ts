import { clock, dayName, easternDigits, hijriDay, longDay, monthName, slashDay } from './dates.ts'
import { bodies, body, caption, free, gap, rest, title } from './line.ts'
import type { Shape } from './shape.ts'

const dayMonth = (date: Date) => `${String(date.getUTCDate())} ${monthName(date, 'egypt')}`

/** Agencies: datelines with the agency in brackets, end marks. */
export const agencyShapes: readonly Shape[] = [
  {
    name: 'reuters-dateline',
    outlet: 'Agency copy in a paper: headline, then "city (Reuters) - ", editing note at the end',
    isMarked: false,
    write: ({ title: head, paragraphs }, desk) => [
      ...[title(head), gap(1), body(`${desk.city()} (رويترز) - ${paragraphs[0] ?? ''}`), gap(1)],
      ...[
        bodies(paragraphs.slice(1)),
        gap(1),
        rest(`(إعداد ${desk.author()} للنشرة العربية - تحرير ${desk.author()})`),
      ],
    ],
  },
  {
    name: 'spa-dateline',
    outlet: 'SPA: city, Hijri date, Gregorian date, WAS in the opening; end mark with the hour',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(`${desk.category()} / ${head}`, head), gap(1)],
      ...[body(`${desk.city()} ${hijriDay(date)} الموافق ${longDay(date)} م واس`), bodies(paragraphs, 0)],
      rest('// انتهى //', `${clock(date)}ت م`, '0142'),
    ],
  },
  {
    name: 'saba-dateline',
    outlet: 'Saba: "city, 5 March (Saba):" opening without blank lines',
    isMarked: false,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), body(`${desk.city()}، ${dayMonth(date)} (سبأ): ${paragraphs[0] ?? ''}`)],
      bodies(paragraphs.slice(1), 0),
    ],
  },
  {
    name: 'wafa-dateline',
    outlet: 'WAFA: date line, caption, "city 5-3-2017 WAFA-" opening, initials at the end',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(`تاريخ النشر: ${slashDay(date)} ${clock(date)} م`),
        gap(1),
        title(head),
        gap(1),
        caption(desk.photo()),
        gap(1),
      ],
      ...[body(`${desk.city()} ${slashDay(date).replaceAll('/', '-')} وفا- ${paragraphs[0] ?? ''}`), gap(1)],
      ...[bodies(paragraphs.slice(1)), gap(1), rest('ــــــــــــــــ', 'ر.ح')],
    ],
  },
  {
    name: 'anadolu-slash',
    outlet: 'Anadolu: date and zone, headline, lead with a dash, "city / author / Anadolu"',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(`${slashDay(date).replaceAll('/', '.')} - محدث : ${slashDay(date).replaceAll('/', '.')}`),
        gap(1),
        title(head),
      ],
      ...[
        gap(1),
        free(`- ${desk.crosshead()} وفق بيان رسمي`),
        gap(1),
        rest(`${desk.city()} / ${desk.author()} / الأناضول`),
      ],
      ...[
        gap(1),
        bodies(paragraphs),
        gap(1),
        rest('الأخبار المنشورة على الصفحة الرسمية لوكالة الأناضول، هي اختصار لجزء من الأخبار.'),
      ],
    ],
  },
  {
    name: 'petra-end',
    outlet: 'Petra: date line, "city 5 March (Petra)-- author -" opening, --(Petra) and stamp at the end',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), rest(`${slashDay(date)} | ${clock(date)}:00`), gap(1)],
      ...[
        body(`${desk.city()} ${dayMonth(date)} (بترا)-- ${paragraphs[0] ?? ''}`),
        bodies(paragraphs.slice(1), 0),
      ],
      rest('--(بترا)', `م د/ن ح${slashDay(date)} ${clock(date)}:00`),
    ],
  },
  {
    name: 'sana-dash',
    outlet: 'SANA: day and date above, "city-SANA" line alone before the body, photographers at the end',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(`${dayName(date)} ${longDay(date, 'levant')}`),
        title(head),
        gap(1),
        body(`${desk.city()}-سانا`),
        gap(1),
      ],
      ...[
        bodies(paragraphs),
        gap(1),
        rest(`${desk.author()}`, 'تابعوا أخبار سانا على تلغرام https://t.me/SyrianArabNewsAgency'),
      ],
    ],
  },
  {
    name: 'dash-dateline',
    outlet: 'Site copy: headline, "city – " opening, nothing else',
    isMarked: false,
    write: ({ title: head, paragraphs }, desk) => [
      ...[
        title(head),
        gap(1),
        body(`${desk.city()} – ${paragraphs[0] ?? ''}`),
        gap(1),
        bodies(paragraphs.slice(1)),
      ],
    ],
  },
  {
    name: 'kuna-codes',
    outlet: 'KUNA: subject code lines, city, date and agency, end mark',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(`KUNA : ${easternDigits(slashDay(date))}`),
        title(head),
        gap(1),
        rest(`سياسة / ${desk.category()}`),
        gap(1),
      ],
      ...[
        body(`${desk.city()} - ${dayMonth(date)} (كونا) -- ${paragraphs[0] ?? ''}`),
        gap(1),
        bodies(paragraphs.slice(1)),
      ],
      rest('(النهاية)', `م م ج / ن س ع`),
    ],
  },
]
