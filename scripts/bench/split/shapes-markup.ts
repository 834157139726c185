import { isoDay, longDay, slashDay } from './dates.ts'
import { inTheMiddle } from './desk.ts'
import { bodies, body, caption, gap, rest, title } from './line.ts'
import { listItems } from './phrases.ts'
import type { Shape } from './shape.ts'

/** Text with marks of HTML or Markdown left in it. */
export const markupShapes: readonly Shape[] = [
  {
    name: 'html-entities',
    outlet: 'Entities left: &nbsp; and &quot; in headline and body, date below',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[title(head.replaceAll('"', '&quot;')), gap(1), rest(longDay(date)), gap(1)],
      paragraphs.flatMap((text) => [
        body(`&nbsp;${text.replaceAll('"', '&quot;')}`),
        ...gap(1),
        ...rest('&nbsp;'),
        ...gap(1),
      ]),
    ],
  },
  {
    name: 'html-tags',
    outlet: 'Tags left: h1 and p, one a line, with br lines',
    isMarked: true,
    write: ({ title: head, paragraphs }) => [
      ...[
        title(`<h1>${head}</h1>`, head),
        paragraphs.flatMap((text) => [body(`<p>${text}</p>`), ...rest('<br />')]),
      ],
    ],
  },
  {
    name: 'markdown-h1',
    outlet: 'Reader to Markdown: # headline, italic date, image, linked also-read',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(`# ${head}`, head), gap(1), rest(`*${longDay(date)}*`), gap(1)],
      ...[caption(`![${desk.photo()}](https://img.example.com/a1.jpg)`), gap(1)],
      inTheMiddle(
        paragraphs,
        rest(`**اقرأ أيضا:** [${desk.headlines(1).join('')}](https://news.example.com/77)`),
      ),
    ],
  },
  {
    name: 'markdown-h2-crossheads',
    outlet: 'Markdown: # headline, ## cross-heads inside the story',
    isMarked: true,
    paragraphs: [4, 30],
    write: ({ title: head, paragraphs }, desk) => [
      ...[title(`# ${head}`, head), gap(1), body(paragraphs[0] ?? '')],
      paragraphs
        .slice(1)
        .flatMap((text, at) => [
          ...gap(1),
          ...(at % 2 ? [] : [body(`## ${desk.crosshead()}`), ...gap(1)]),
          body(text),
        ]),
    ],
  },
  {
    name: 'markdown-bold-head',
    outlet: 'Chat export: headline in bold marks, date in brackets, list with dashes',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[title(`**${head}**`, head), rest(`(${slashDay(date)})`), gap(1), body(paragraphs[0] ?? ''), gap(1)],
      ...[listItems.slice(1, 4).map((item) => body(`- ${item}`)), gap(1), bodies(paragraphs.slice(1))],
    ],
  },
  {
    name: 'markdown-link-head',
    outlet: 'Clipper: headline as a link, source and date under it',
    isMarked: true,
    write: ({ title: head, paragraphs, date }) => [
      ...[
        title(`[${head}](https://news.example.com/${isoDay(date)}/story)`, head),
        rest(`المصدر: صحيفة الرأي`, isoDay(date)),
      ],
      ...[gap(1), bodies(paragraphs)],
    ],
  },
  {
    name: 'setext-head',
    outlet: 'Text dump: headline underlined by a row of equals signs',
    isMarked: true,
    write: ({ title: head, paragraphs }) => [title(head), rest('='.repeat(40)), gap(1), bodies(paragraphs)],
  },
]
