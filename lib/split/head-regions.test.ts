import { describe, expect, test } from 'vitest'
import { apart, bodies, MARKET, OLIVES, RAIL, split, titles } from './test-pages.ts'

type Story = typeof RAIL
const STORIES: readonly Story[] = [RAIL, MARKET, OLIVES]
const DAYS = ['17 يناير 2017', '3 مارس 2017', '9 أبريل 2018']
const NAMES = ['سامر المحمود', 'نهى سليم', 'كامل الرفاعي']

/** A page of the three stories in one shape, with these lines between them. */
function pageOf(
  write: (story: Story, at: number) => readonly string[],
  between: readonly string[],
): string[] {
  return STORIES.flatMap((story, at) => [...(at === 0 ? [] : between), ...write(story, at)])
}

function wrap(text: string): string[] {
  return text.match(/.{1,64}(?:\s|$)/g)?.map((line) => line.trim()) ?? []
}

const OTHERS = ['مهرجان المسرح يفتتح دورته العاشرة غدا', 'منتخب الناشئين يبدأ معسكره في الجبل']
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  'a section above, then place and outlet, then labelled times': pageOf(
    ({ title, body }, at) => [
      ...['قطاعات', title, 'ضفاف - صحيفة الأفق', `نشر في: ${DAYS[at] ?? ''}: 08:45 ص GST`],
      ...[`آخر تحديث: ${DAYS[at] ?? ''}: 09:10 ص GST`, '', ...apart(body)],
    ],
    [''],
  ),
  'a section and an age above, a name below': pageOf(
    ({ title, body }, at) => [
      `محليات - منذ ${String(at + 3)} ساعات`,
      title,
      `بقلم: ${NAMES[at] ?? ''}`,
      '',
      ...body,
    ],
    ['', ''],
  ),
  'two dates above, with a word between': pageOf(
    ({ title, body }, at) => [
      `1${String(at)}.06.2017 - محدث : 1${String(at)}.06.2017`,
      '',
      title,
      '',
      ...apart(body),
    ],
    [''],
  ),
  'share buttons in a row, then date and name': pageOf(
    ({ title, body }, at) => [
      ...[
        title,
        '',
        'فيسبوك تويتر واتساب',
        'مشاركة عبر:',
        '',
        DAYS[at] ?? '',
        '',
        NAMES[at] ?? '',
        '',
        ...apart(body),
      ],
    ],
    ['', ''],
  ),
  'a counter below and the writer’s initials at the foot': pageOf(
    ({ title, body }, at) => [title, '', DAYS[at] ?? '', '1,254 مشاهدة', '', ...apart(body), 'س م / ن ر'],
    [''],
  ),
  'labels in Arabic': pageOf(
    ({ title, body }, at) => [
      `العنوان: ${title}`,
      'القسم: محليات',
      `التاريخ: 2017-01-1${String(at)}`,
      ...body,
    ],
    [],
  ),
  'the heads of mails': pageOf(
    ({ title, body }) => [
      'From: النشرة <news@example.net>',
      'To: القراء',
      `Subject: ${title}`,
      '',
      ...apart(body),
    ],
    ['', ''],
  ),
  'headlines in quotes': pageOf(
    ({ title, body }, at) => [`«${title}»`, '', DAYS[at] ?? '', '', ...apart(body)],
    [''],
  ),
  'a dateline of an agency that no table knows': pageOf(
    ({ title, body: [first = '', ...others] }) => [
      title,
      '',
      `صور 9 مارس (أق) -- ${first}`,
      '',
      ...apart(others),
    ],
    [''],
  ),
  'labels on lines of their own': pageOf(
    ({ title, body }, at) => [
      'العنوان',
      title,
      'الكاتب',
      NAMES[at] ?? '',
      'التاريخ',
      DAYS[at] ?? '',
      '',
      ...apart(body),
    ],
    ['', '', ''],
  ),
  'a ticker above each headline': pageOf(
    ({ title, body }) => [
      'اجتماع طارئ غدا   |   افتتاح معرض الكتاب   |   طقس ماطر',
      '',
      title,
      '',
      ...apart(body),
    ],
    [''],
  ),
  'the fields of an archive': pageOf(
    ({ title, body }, at) => [
      'SE محليات',
      `HD ${title}`,
      'WC 545 words',
      `PD ${DAYS[at] ?? ''}`,
      '',
      ...apart(body),
    ],
    ['', ''],
  ),
  'words that announce the next story': pageOf(
    ({ title, body }) => [title, '', ...apart(body)],
    ['', 'الخبر التالي:', ''],
  ),
  'page breaks': pageOf(({ title, body }) => [title, '', ...apart(body)], ['\f']),
  'a browser’s title above each headline': pageOf(
    ({ title, body }) => [`${title} | صحيفة الأفق`, '', title, '', ...apart(body)],
    [''],
  ),
  'a list of other headlines before the next head': pageOf(
    ({ title, body }, at) => [
      title,
      `تم نشره في ${DAYS[at] ?? ''}`,
      '',
      ...apart(body),
      '',
      'مواد ذات صلة',
      ...OTHERS,
    ],
    [''],
  ),
  'a foot that the page says again and again': pageOf(
    ({ title, body }, at) => [
      ...[
        title,
        '',
        DAYS[at] ?? '',
        '',
        ...apart(body),
        '',
        'النشرة الأسبوعية',
        'كل جديد في بريدك',
        'سجل الآن',
      ],
    ],
    [''],
  ),
  'underlined headlines': pageOf(({ title, body }) => [title, '='.repeat(30), '', ...apart(body)], ['']),
  'headings of HTML': pageOf(({ title, body }) => [`<h2>${title}</h2>`, ...body], ['']),
  'lines broken at a fixed width': pageOf(
    ({ title, body }, at) => [title, `${DAYS[at] ?? ''} 20:40`, ...body.flatMap(wrap)],
    [''],
  ),
}

const PLAIN_BODIES = STORIES.map(({ body }) => body)

describe('Stories whose heads nobody listed are told apart:', () => {
  test.each(Object.entries(SHAPES))('%s', (name, lines) => {
    const page = split(...lines)
    expect(titles(page).map((title) => title.replace(/ \| صحيفة الأفق$|[«»]/g, ''))).toEqual(
      STORIES.map(({ title }) => title),
    )
    if (name.includes('fixed width')) return
    expect(bodies(page).map((body) => body.map((text) => text.replace('صور 9 مارس (أق) -- ', '')))).toEqual(
      PLAIN_BODIES,
    )
  })

  test('numbers, with nothing between the stories', () => {
    const lines = STORIES.flatMap(({ title, body }, at) => [
      `${String(at + 1)}- ${title}`,
      '',
      ...apart(body),
    ])
    expect(titles(split(...lines))).toEqual(STORIES.map(({ title }, at) => `${String(at + 1)}- ${title}`))
  })
})

const [first = '', second = '', third = ''] = RAIL.body
const ONE_STORY: Readonly<Record<string, readonly string[]>> = {
  'comments under the text': [
    ...[first, '', second, '', 'التعليقات (2)', '', 'سامر المحمود', 'منذ يومين', 'شكرا على الخبر', 'رد', ''],
    ...['نهى سليم', 'منذ 3 أيام', 'نتمنى أن يصل القطار إلى قريتنا', 'رد', '', 'أضف تعليقا'],
  ],
  'the hours of a live page': [
    first,
    '',
    '14:30',
    'وصول اللجنة الفنية إلى المحطة',
    second,
    '',
    '15:45',
    third,
  ],
  'other headlines with their dates': [
    ...[
      first,
      '',
      second,
      '',
      'موضوعات متعلقة',
      MARKET.title,
      '2017-01-09',
      OLIVES.title,
      '2017-01-08',
      '',
      third,
    ],
  ],
  'a last paragraph over the source': [first, '', second, '', third, '', 'المصدر: ضفاف - الأفق'],
  'headings of its parts, each with a day': [
    ...[first, '', '12 مارس 2011', 'بداية الدراسات الأولى للخط الساحلي', second, '', '15 نيسان 2012'],
    ...['توقيع العقود مع الشركات المنفذة', third],
  ],
  'a box for subscribers and a row of buttons': [
    ...[
      first,
      '',
      'اشترك في نشرتنا البريدية',
      'بريدك الإلكتروني',
      '',
      second,
      '',
      'شارك',
      'فيسبوك تويتر',
      '',
      third,
    ],
  ],
  'questions and answers': [
    first,
    '',
    'كيف بدأت فكرة الخط الجديد؟',
    '',
    second,
    '',
    'ومتى تفتتح المحطة الأولى؟',
    '',
    third,
  ],
}

describe('One story stays one in spite of', () => {
  test.each(Object.entries(ONE_STORY))('%s', (_, body) => {
    expect(titles(split('محليات', RAIL.title, '17 يناير 2017', '', ...body))).toEqual([RAIL.title])
  })
})

test('A banner that stands alone above the first story is no story', () => {
  const page = split(
    'نستعمل ملفات تعريف الارتباط لنعرف ما يقرأ زوارنا.',
    'موافق',
    '',
    RAIL.title,
    '',
    '17 يناير 2017',
    '',
    ...RAIL.body,
  )
  expect(titles(page)).toEqual([RAIL.title])
  expect(bodies(page)).toEqual([RAIL.body])
})
