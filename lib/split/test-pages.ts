import { loadSources } from './load-sources.ts'
import { splitStories, type SplitPage } from './split-stories.ts'

/** Invented, harmless news: three stories to build pages of every shape from. */
export const RAIL = {
  title: 'خط قطار جديد يربط ثلاث محافظات ساحلية',
  body: [
    'أعلنت وزارة النقل يوم الثلاثاء أن خط القطار الجديد سيربط ثلاث محافظات ساحلية قبل نهاية العام، وأن الكلفة لم تحدد بعد بسبب تغير أسعار المواد.',
    'وقال المتحدث باسم الوزارة إن الشركات المتقدمة بلغت سبع شركات، وإن لجنة فنية ستدرس العروض خلال شهرين.',
    'وأضاف أن الخط سيمر بمحاذاة الطريق القديم لتجنب نزع ملكيات جديدة، وأن المحطات ستبنى من الحجر المحلي.',
  ],
}
export const MARKET = {
  title: 'بلدية المدينة القديمة ترمم السوق المسقوف بعد العاصفة',
  body: [
    'قرر مجلس بلدية المدينة القديمة ترميم السوق المسقوف بعد انهيار جزء من سقفه في عاصفة الشتاء الماضي، وخصص لذلك مبلغا من ميزانية الطوارئ.',
    'وأوضح رئيس المجلس أن التجار سيعودون إلى محالهم على دفعات، وأن الأعمال لن توقف الحركة في الأزقة.',
  ],
}
export const OLIVES = {
  title: 'أسعار الزيتون تتراجع للأسبوع الثالث مع وفرة المحصول',
  body: [
    'تراجعت أسعار الزيتون في الأسواق المحلية للأسبوع الثالث على التوالي مع وفرة المحصول، بحسب أرقام نشرتها غرفة الزراعة صباح اليوم في نشرتها.',
  ],
}

export const GAP = ['', '', '']

const sources = loadSources()

export function split(...lines: readonly string[]): SplitPage {
  return splitStories(lines.join('\n'), sources)
}

/** Paragraphs with a blank line between. */
export function apart(lines: readonly string[]): string[] {
  return lines.flatMap((line, at) => (at === 0 ? [line] : ['', line]))
}

export function titles(page: SplitPage): string[] {
  return page.stories.map((story) => story.title)
}

export function bodies(page: SplitPage): string[][] {
  return page.stories.map((story) => story.paragraphs.map(({ text }) => text))
}

/** What the lines became that are no text: `3 text-size-button`. */
export function dropped(page: SplitPage): string[] {
  return page.lines.flatMap(({ line, reason }) => (reason === undefined ? [] : [`${line} ${reason}`]))
}
