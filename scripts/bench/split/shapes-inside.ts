import { clock, longDay, slashDay } from './dates.ts'
import { inTheMiddle } from './desk.ts'
import { bodies, body, free, gap, rest, title } from './line.ts'
import { listItems } from './phrases.ts'
import type { Shape } from './shape.ts'

/** What stands inside a body and is body: cross-heads, lists, quotations, answers. Most have no mark but a date. */
export const insideShapes: readonly Shape[] = [
  {
    name: 'crossheads',
    outlet: 'Feature: a cross-head of two to five words over every second paragraph',
    isMarked: false,
    paragraphs: [5, 40],
    write: ({ title: head, paragraphs }, desk) => [
      ...[title(head), gap(1), body(paragraphs[0] ?? '')],
      paragraphs
        .slice(1)
        .flatMap((text, at) => [
          ...gap(1),
          ...(at % 2 ? [] : [body(desk.crosshead()), ...gap(1)]),
          body(text),
        ]),
    ],
  },
  {
    name: 'crossheads-colon-two-blanks',
    outlet: 'Feature: cross-heads with a colon, two blank lines before each; writer and date in the head',
    isMarked: true,
    paragraphs: [5, 40],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), rest(desk.author(), slashDay(date)), gap(1), bodies(paragraphs.slice(0, 2))],
      paragraphs
        .slice(2)
        .flatMap((text, at) =>
          at % 2 ? [...gap(1), body(text)] : [...gap(2), body(`${desk.crosshead()}:`), ...gap(1), body(text)],
        ),
    ],
  },
  {
    name: 'numbered-list',
    outlet: 'Service story: a list "1-", "2-" in the body',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[
        title(head),
        gap(1),
        rest(longDay(date)),
        gap(1),
        body(paragraphs[0] ?? ''),
        gap(1),
        body('وجاءت القرارات كالتالي:'),
        gap(1),
      ],
      ...[
        listItems.slice(0, 5).flatMap((item, at) => [body(`${String(at + 1)}- ${item}`), ...gap(1)]),
        bodies(paragraphs.slice(1)),
      ],
    ],
  },
  {
    name: 'bulleted-list',
    outlet: 'Service story: bullets, tight, between paragraphs',
    isMarked: false,
    write: ({ title: head, paragraphs }) => [
      ...[
        title(head),
        gap(1),
        body(paragraphs[0] ?? ''),
        gap(1),
        listItems.map((item) => body(`• ${item}`)),
        gap(1),
      ],
      bodies(paragraphs.slice(1)),
    ],
  },
  {
    name: 'top-ten-headings',
    outlet: 'List story: numbered headings, each with its paragraph, "1. ..."',
    isMarked: true,
    paragraphs: [4, 12],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(`${desk.author()} - ${slashDay(date)}`),
        gap(1),
        body(paragraphs[0] ?? ''),
      ],
      paragraphs
        .slice(1)
        .flatMap((text, at) => [
          ...gap(1),
          body(`${String(at + 1)}. ${desk.crosshead()}`),
          ...gap(1),
          body(text),
        ]),
    ],
  },
  {
    name: 'pull-quotes',
    outlet: 'Feature: a sentence of the body again as a pull quote between paragraphs, with its speaker',
    isMarked: true,
    paragraphs: [4, 30],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), rest(desk.author(), longDay(date)), gap(1)],
      inTheMiddle(paragraphs, [free(`"${paragraphs[1]?.slice(0, 70) ?? ''}"`), free(desk.author())]),
    ],
  },
  {
    name: 'interview-letters',
    outlet: 'Interview: Q and A letters, an introduction first',
    isMarked: true,
    paragraphs: [5, 40],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(`حاوره: ${desk.author()}`, longDay(date)),
        gap(1),
        body(paragraphs[0] ?? ''),
        gap(1),
      ],
      paragraphs.slice(1).flatMap((text, at) => [body(`${at % 2 ? 'ج' : 'س'}: ${text}`), ...gap(1)]),
    ],
  },
  {
    name: 'interview-names',
    outlet: 'Interview: short questions with question marks, speakers by name',
    isMarked: true,
    paragraphs: [4, 30],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(1), rest(`أجرى الحوار: ${desk.author()}`, slashDay(date)), gap(1)],
      paragraphs.flatMap((text) => [
        ...[body(desk.pick(['كيف بدأت الفكرة؟', 'وما رأيك في ذلك؟', 'هل تتوقعون تغييرا قريبا؟'])), ...gap(1)],
        ...[body(`الضيف: ${text}`), ...gap(1)],
      ]),
    ],
  },
  {
    name: 'live-blog',
    outlet: 'Live coverage: one headline, entries under their hours',
    isMarked: true,
    paragraphs: [5, 40],
    write: ({ title: head, paragraphs, date }) => [
      ...[
        title(`تغطية مباشرة.. ${head}`, head),
        gap(1),
        rest(longDay(date), 'آخر تحديث قبل 5 دقائق'),
        gap(1),
      ],
      paragraphs.flatMap((text, at) => [
        body(`${String(22 - (at % 20))}:${clock(date).slice(3)}`),
        body(text),
        ...gap(1),
      ]),
    ],
  },
  {
    name: 'poem-lines',
    outlet: 'Culture: short verses with blank lines between stanzas inside the body',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[
        title(head),
        gap(1),
        rest(longDay(date, 'levant')),
        gap(1),
        body(paragraphs[0] ?? ''),
        gap(1),
        body('وجاء في القصيدة:'),
        gap(2),
      ],
      ...[body('يا ليل هذا الحنين طويل'), body('وقلبي على العهد ما زال يسأل'), gap(2)],
      ...[
        body('تمر البلاد بنا كالسحاب'),
        body('ونحن على بابها لا نرحل'),
        gap(2),
        bodies(paragraphs.slice(1)),
      ],
    ],
  },
  {
    name: 'statement-quoted',
    outlet: 'Statement: "text of the statement" in quotes with its own opening and signature',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        rest(slashDay(date)),
        gap(1),
        body(paragraphs[0] ?? ''),
        gap(1),
        body('وفيما يلي نص البيان:'),
        gap(1),
      ],
      ...[
        body('بسم الله الرحمن الرحيم'),
        gap(1),
        bodies(paragraphs.slice(1)),
        gap(1),
        body('والله ولي التوفيق'),
        gap(1),
      ],
      body(`صدر في ${desk.city()}`),
    ],
  },
]
