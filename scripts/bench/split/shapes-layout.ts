import { clock, longDay, slashDay } from './dates.ts'
import { bodies, body, gap, rest, title, type Line } from './line.ts'
import type { Shape } from './shape.ts'

/** Blank lines and line ends in other places than usual. */
export const layoutShapes: readonly Shape[] = [
  {
    name: 'plain-one-paragraph',
    outlet: 'Brief: headline and one paragraph',
    isMarked: false,
    paragraphs: [1, 3],
    write: ({ title: head, paragraphs }) => [title(head), gap(1), body(paragraphs.join(' '))],
  },
  {
    name: 'plain-tight',
    outlet: 'No blank line at all inside a story',
    isMarked: false,
    write: ({ title: head, paragraphs }) => [title(head), bodies(paragraphs, 0)],
  },
  {
    name: 'plain-very-short',
    outlet: 'Urgent: one short sentence under the headline',
    isMarked: false,
    paragraphs: [1, 2],
    write: ({ title: head, paragraphs }) => [
      title(head),
      gap(1),
      body(paragraphs[0]?.split(' ').slice(0, 14).join(' ') ?? ''),
    ],
  },
  {
    name: 'plain-very-long',
    outlet: 'Long read: many paragraphs',
    isMarked: false,
    paragraphs: [12, 80],
    write: ({ title: head, paragraphs }) => [title(head), gap(1), bodies(paragraphs)],
  },
  {
    name: 'two-blanks-everywhere',
    outlet: 'Double-spaced: two blank lines between all lines, a date in the head',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      title(head),
      gap(2),
      rest(longDay(date)),
      gap(2),
      bodies(paragraphs, 2),
    ],
  },
  {
    name: 'three-blanks-everywhere',
    outlet:
      'From nested page elements: three blank lines between all paragraphs, author and date in the head',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(3),
        rest(`${desk.author()} - ${slashDay(date)} ${clock(date)}`),
        gap(3),
        bodies(paragraphs, 3),
      ],
    ],
  },
  {
    name: 'three-blanks-no-mark',
    outlet: 'The same with nothing in the head (only ever cut by a line of marks)',
    isMarked: false,
    write: ({ title: head, paragraphs }) => [title(head), gap(3), bodies(paragraphs, 3)],
  },
  {
    name: 'uneven-blanks',
    outlet: 'One to three blank lines by chance where advertisements were, date and author in the head',
    isMarked: true,
    paragraphs: [3, 30],
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(head), gap(2), rest(desk.author()), gap(1), rest(longDay(date)), gap(3)],
      paragraphs.flatMap((text) => [body(text), ...gap(desk.number(1, 3))]),
    ],
  },
  {
    name: 'hard-wrapped',
    outlet: 'Wire or mail: lines of seventy characters, blank line between paragraphs',
    isMarked: false,
    write: ({ title: head, paragraphs }) => [
      ...[title(head), gap(1), paragraphs.flatMap((text) => [...wrap(text, 70), ...gap(1)])],
    ],
  },
  {
    name: 'hard-wrapped-dated',
    outlet: 'The same with a date and the hour, indented paragraphs without blank lines',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[
        title(head),
        rest(`${longDay(date)} ${clock(date)}`),
        paragraphs.flatMap((text) => wrap(`    ${text}`, 70)),
      ],
    ],
  },
  {
    name: 'advertisement-lines',
    outlet: 'The word for advertisement between paragraphs, with blank lines',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[title(head), gap(1), rest(`نشر ${slashDay(date)}`), gap(1)],
      paragraphs.flatMap((text, at) => [
        body(text),
        ...gap(1),
        ...(at % 2 ? [] : [...rest('إعلان'), ...gap(2)]),
      ]),
    ],
  },
]

function wrap(text: string, width: number): Line[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1] ?? ''
    if (last.length + word.length < width) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => body(line))
}
