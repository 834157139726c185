import { clock, easternDigits, isoDay, longDay, slashDay } from './dates.ts'
import { bodies, body, gap, rest, title } from './line.ts'
import type { Shape } from './shape.ts'

/** Databases, readers, mails and channels that write stories out. */
export const exportShapes: readonly Shape[] = [
  {
    name: 'factiva',
    outlet: 'Factiva-like: code lines (HD, WC, PD), then paragraphs, then a document number',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(`SE ${desk.category()}`),
        title(`HD ${head}`, head),
        rest(`BY ${desk.author()}`, `WC ${String(desk.number(90, 800))} words`),
      ],
      ...[rest(`PD ${longDay(date)}`, 'SN صحيفة الخليج', 'LA Arabic'), gap(1), bodies(paragraphs), gap(1)],
      rest(`Document KHALEJ00${isoDay(date).replaceAll('-', '')}ed3500${String(desk.number(100, 999))}`),
    ],
  },
  {
    name: 'lexis',
    outlet: 'Lexis-like: outlet, date, labels Length and Byline, Body, Load-Date, End of Document',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest('الشرق', longDay(date), `Copyright ${String(date.getUTCFullYear())} All Rights Reserved`),
        gap(1),
      ],
      ...[
        rest(`Length: ${String(desk.number(90, 700))} words`, `Byline: ${desk.author()}`),
        gap(1),
        rest('Body'),
        gap(1),
        bodies(paragraphs),
      ],
      ...[gap(1), rest(`Load-Date: ${isoDay(date)}`), gap(1), rest('End of Document')],
    ],
  },
  {
    name: 'arabic-labels',
    outlet: 'Archive: labelled fields in Arabic (headline, source, date, text)',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[title(`العنوان: ${head}`, head), rest('المصدر: جريدة الوطن', `التاريخ: ${isoDay(date)}`)],
      ...[body(`النص: ${paragraphs[0] ?? ''}`), bodies(paragraphs.slice(1), 0)],
    ],
  },
  {
    name: 'rss-item',
    outlet: 'Feed reader: headline, link, RFC date, text, "read more"',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        rest(`https://news.example.com/story/${String(desk.number(10000, 99999))}`, date.toUTCString()),
      ],
      ...[bodies(paragraphs, 0), rest('... اقرأ المزيد')],
    ],
  },
  {
    name: 'wordpress',
    outlet: 'WordPress: headline, by - date - no comments, filed under, share on',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(`بواسطة ${desk.author()}`, longDay(date), 'لا توجد تعليقات'),
        gap(1),
        bodies(paragraphs),
        gap(1),
      ],
      rest(`مصنف تحت: ${desk.category()}`, 'شارك على: تويتر فيسبوك', 'معجب بهذه: إعجاب تحميل...'),
    ],
  },
  {
    name: 'wordpress-front',
    outlet: 'WordPress, front-matter dump: three dashes and keys before each story',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest('---'),
        title(`title: "${head}"`, head),
        rest(`date: ${isoDay(date)}T${clock(date)}:00`, `categories: [${desk.category()}]`),
      ],
      ...[rest('---'), gap(1), bodies(paragraphs)],
    ],
  },
  {
    name: 'newsletter',
    outlet: 'Newsletter: numbered headline with eastern digit, text, "the full story" link',
    isMarked: true,
    write: ({ title: head, paragraphs }, desk) => [
      ...[
        title(`${easternDigits(String(desk.number(1, 9)))}. ${head}`, head),
        gap(1),
        bodies(paragraphs),
        gap(1),
      ],
      rest('لقراءة القصة كاملة اضغط هنا [https://mail.example.com/c/9f2]'),
    ],
  },
  {
    name: 'mail-headers',
    outlet: 'E-mail: From, To, Date, Subject, then the text and an unsubscribe line',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[
        rest(
          'From: النشرة الصباحية <news@example.com>',
          'To: قائمة المشتركين',
          `Date: ${date.toUTCString()}`,
        ),
      ],
      ...[
        title(`Subject: ${head}`, head),
        gap(1),
        bodies(paragraphs),
        gap(1),
        rest('لإلغاء الاشتراك اضغط هنا'),
      ],
    ],
  },
  {
    name: 'telegram',
    outlet: 'Telegram export: channel and stamp, headline with a sign, text, hashtags and link',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[
        rest(`أخبار العالم, [${slashDay(date).replaceAll('/', '.')} ${clock(date)}]`),
        title(`🔴 ${head}`, head),
        gap(1),
      ],
      ...[bodies(paragraphs), gap(1), rest('#عاجل #أخبار', 'https://t.me/akhbar_example')],
    ],
  },
  {
    name: 'aggregator-source',
    outlet: 'News reader: outlet and hours ago above, headline below, "go to the source"',
    isMarked: true,
    write: ({ title: head, paragraphs }, desk) => [
      ...[
        rest(
          `${desk.pick(['اليوم السابع', 'سبوتنيك', 'العين الإخبارية'])} . منذ ${String(desk.number(2, 11))} ساعات`,
        ),
        title(head),
      ],
      ...[gap(1), bodies(paragraphs), gap(1), rest('قراءة الموضوع من المصدر', 'إخفاء الخبر')],
    ],
  },
  {
    name: 'ticker-head',
    outlet: 'Site with weather, currencies and a ticker above the headline',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(`${desk.city()} 24°C`, 'USD 30.85', 'EUR 33.40', 'الذهب عيار 21: 1850'),
        rest(`عاجل ${desk.headlines(2).join(' *** ')}`),
      ],
      ...[gap(1), title(head), gap(1), rest(longDay(date)), gap(1), bodies(paragraphs)],
    ],
  },
]
