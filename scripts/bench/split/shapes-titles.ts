import { clock, longDay, slashDay } from './dates.ts'
import { bodies, caption, gap, rest, title } from './line.ts'
import type { Shape } from './shape.ts'

const inAngles = (text: string) => `«${text.replace(/["«»]/gu, '')}»`
const truncate = (text: string) => `${text.split(' ').slice(0, -2).join(' ')}...`

/** Headlines that are written twice, differently, or with something before them. */
export const titleShapes: readonly Shape[] = [
  {
    name: 'repeated-other-quotes',
    outlet: 'Page title and headline: the same words in other quotation marks',
    isMarked: true,
    write: ({ title: head, paragraphs }) => {
      const quoted = `"${head.split(' ').slice(0, 2).join(' ')}" ${head.split(' ').slice(2).join(' ')}`
      return [title(quoted), gap(1), title(quoted.replace(/"(.*?)"/u, '«$1»')), gap(1), bodies(paragraphs)]
    },
  },
  {
    name: 'repeated-truncated',
    outlet: 'Share card first: the headline cut with an ellipsis, then whole',
    isMarked: true,
    write: ({ title: head, paragraphs }) => [
      title(truncate(head)),
      gap(1),
      title(head),
      gap(1),
      bodies(paragraphs),
    ],
  },
  {
    name: 'page-title-site',
    outlet: 'Page title with the site after a bar, then the headline',
    isMarked: true,
    write: ({ title: head, paragraphs }) => [
      title(`${head} | صحيفة الخبر اليوم`, head),
      gap(1),
      title(head),
      gap(1),
      bodies(paragraphs),
    ],
  },
  {
    name: 'breadcrumb-last-title',
    outlet: 'Breadcrumb that ends with the headline, then the headline and a date',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        rest(`الرئيسية » ${desk.category()} » ${head}`),
        gap(1),
        title(head),
        gap(1),
        rest(longDay(date)),
        gap(1),
        bodies(paragraphs),
      ],
    ],
  },
  {
    name: 'video-prefix',
    outlet: 'Tabloid: "Video.. " before the headline, date and share under it',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[title(`${desk.pick(['فيديو..', 'بالفيديو..', 'بالصور..', 'شاهد..', 'عاجل |'])} ${head}`, head)],
      ...[
        rest(`${slashDay(date)} ${clock(date)}`),
        gap(1),
        caption(`فيديو: ${desk.photo()}`),
        gap(1),
        bodies(paragraphs),
      ],
    ],
  },
  {
    name: 'question-headline',
    outlet: 'Opinion: a question as headline, writer above and at the end, no date',
    isMarked: true,
    write: ({ title: head, paragraphs }, desk) => {
      const author = desk.author()
      return [
        rest(`بقلم: ${author}`),
        gap(1),
        title(`هل حقا ${head}؟`, head),
        gap(1),
        bodies(paragraphs),
        gap(1),
        rest(`* كاتب من ${desk.city()}`),
      ]
    },
  },
  {
    name: 'quoted-headline',
    outlet: 'Site: whole headline in angle quotes with a speaker and colon, date below',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(`${desk.author()}: ${inAngles(head)}`, head),
        rest(longDay(date, 'levant')),
        gap(1),
        bodies(paragraphs),
      ],
    ],
  },
  {
    name: 'repeated-after-caption',
    outlet: 'Headline, caption, share row, headline again, date',
    isMarked: true,
    write: ({ title: head, paragraphs, date }, desk) => [
      ...[
        title(head),
        gap(1),
        caption(`${desk.photo()} / ${desk.credit()}`),
        gap(1),
        rest('شارك: فيسبوك تويتر'),
        gap(1),
      ],
      ...[title(head), gap(1), rest(longDay(date)), gap(1), bodies(paragraphs)],
    ],
  },
]
