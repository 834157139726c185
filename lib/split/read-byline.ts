import { dropInvisible } from './fold-line.ts'
import type { SignedLine } from './signed-page.ts'

/** «بقلم:», «كتبت -», «إعداد»: what a byline begins with before the name. */
const LABEL =
  /^(?:كتبت?|كتبه|بقلم|إعداد|اعداد|ترجمة|تحرير|تقرير|متابعة|حوار|حاوره|حاورته|أجرى الحوار|تغطية|رصد|الكاتب|المحرر|by)(?:\s*[:/|\u2013-]\s*|\s+)/iu

/** The name of a byline, in the file's own characters; that of a photographer is none. */
export function readByline(lines: readonly SignedLine[]): string | undefined {
  const names = lines.map(({ text }) => dropInvisible(text)).filter((text) => !text.startsWith('تصوير'))
  const name = names[0]?.replace(LABEL, '').trim()
  return name === '' ? undefined : name
}
