import { foldLine } from './fold-line.ts'
import type { PageLine } from './page-lines.ts'

/** Beginnings of words whose own first letter is waw, so that «و» is no «and»: «وزير», «وقعت», «واشنطن». */
const OWN_WAW = foldTable(
  'وزير وزار وزراء وفد وفود والي ولاي وكال وكيل وفا وحد وثيق وثائق ورش وقف وصول وصل وقع وافق ودع واشنطن وسط وسائل وجه ورد ' +
    'واصل وجد وضع وعد ولد ولي واجه واحد واد وطن وقت ورق ورث وزع وسع وسيط وظيف وظف وعي وقود وهران وهم وائل وسام واحة واسط ' +
    'والد وباء وتير وثب وجب وجود وخيم ودائع ورط وشيك وصاي وصف وصي وفر وفق وقاي وكر ولاد ولاء وهب ويب ويل وضعي وسم وداع وات وام واس',
)
const OPENERS = foldTable('كما فيما بينما لكن ثم بدوره بدورها تجدر لذلك').concat(
  [
    'من جهته',
    'من جهتها',
    'من جهة',
    'من جانبه',
    'من جانبها',
    'من جانب',
    'في المقابل',
    'إلى ذلك',
    'غير أن',
    'يذكر أن',
  ]
    .concat(['يشار إلى', 'يشار أن', 'في حين', 'هذا و'])
    .map(foldLine),
)

/** «وأضاف …», «كما …», «من جهته …»: a sentence that goes on with the story before it. */
export function goesOn({ key }: PageLine): boolean {
  const first = key.split(' ', 1)[0] ?? ''
  if (first.startsWith('و')) return !OWN_WAW.some((beginning) => first.startsWith(beginning))
  return OPENERS.some((opener) => key.startsWith(`${opener} `))
}

function foldTable(words: string): string[] {
  return words.split(' ').map(foldLine)
}
