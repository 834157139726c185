import { countedText } from './counted.ts'
import { formatNumber } from './numbers.ts'

type SearchParts = Readonly<Record<'search' | 'count' | 'version' | 'indexed' | 'address' | 'seen', string>>
type ArticleParts = Readonly<
  Record<'title' | 'source' | 'date' | 'place' | 'version' | 'hash' | 'address' | 'seen', string>
>

/** The archive as evidence: its versions, what a link said then, how things are cited, where former articles stood. */
export const arEvidence = {
  evidence: {
    menu: 'استشهد بهذا العرض',
    lead: 'هذا الرابط يذكر نسخة الأرشيف وعدد المقالات: من يفتحه لاحقًا يرى ما تغيّر.',
    link: 'رابط للاستشهاد',
    copyLink: 'انسخ رابط الاستشهاد',
    styles: { ar: 'بالعربية', en: 'بالإنجليزية' },
    copyStyle: { ar: 'انسخ الاستشهاد بالعربية', en: 'انسخ الاستشهاد بالإنجليزية' },
    copy: 'انسخ',
    version: 'النسخة',
    versionOf: (version: number) => `النسخة ${formatNumber(version)} من الأرشيف`,
    same: (version: number, count: number) =>
      `كما كانت: النسخة ${formatNumber(version)} من الأرشيف، ${countedText(count, 'article')}.`,
    other: (version: number, then: number, now: number) =>
      `النسخة ${formatNumber(version)} من الأرشيف هي هذه، وفي الرابط ${countedText(then, 'article')}، والموجود ${countedText(now, 'article')}.`,
    changed: (version: number, then: number, now: number) =>
      `في النسخة ${formatNumber(version)} كان العدد ${formatNumber(then)}، وصار ${formatNumber(now)}.`,
    fresh: (count: number) => `الجديد: ${countedText(count, 'article')}.`,
    gone: (count: number) => `لم يعد يوجد: ${countedText(count, 'article')}.`,
    nothingNew: 'لا جديد.',
    showFresh: 'اعرض الجديد وحده',
    later: (version: number) =>
      `الرابط من النسخة ${formatNumber(version)}، ولم يبلغها هذا الأرشيف: هو غيره، أو بُني من جديد.`,
    newerThan: 'الجديد',
    after: (version: number) => `بعد النسخة ${formatNumber(version)}`,
    citeSearch: ({ search, count, version, indexed, address, seen }: SearchParts) =>
      `أرشيف كشّاف، بحث: ${search}. ${count}، النسخة ${version} من الأرشيف (فُهرست في ${indexed}). ${address}، اطُّلع عليه في ${seen}.`,
    citeArticle: ({ title, source, date, place, version, hash, address, seen }: ArticleParts) =>
      `${[`«${title}»`, source, date].filter((part) => part !== '').join('، ')}. ${['أرشيف كشّاف', place, `النسخة ${version}`, `بصمة النص ${hash}`].filter((part) => part !== '').join('، ')}. ${address}، اطُّلع عليه في ${seen}.`,
    place: (file: string, first: number, last: number) =>
      first === last
        ? `الملف ${file}، السطر ${String(first)}`
        : `الملف ${file}، السطور من ${String(first)} إلى ${String(last)}`,
    textHash: 'بصمة النص',
    textHashWhy: 'SHA-256 لنص المقال كما يُنزَّل',
    since: 'في الأرشيف منذ',
    goneTitle: 'لم يعد هذا المقال في الأرشيف',
    goneBody: (version: number) => `كان فيه حتى النسخة ${formatNumber(version)}، ثم تغيّر نصه أو أُزيل ملفه.`,
    goneFile: 'كان في الملف',
    goneLines: (first: number, last: number) =>
      first === last
        ? `السطر ${formatNumber(first)}`
        : `السطور من ${formatNumber(first)} إلى ${formatNumber(last)}`,
    goneNow: 'في موضعه الآن',
    goneNothing: 'لا مقال في موضعه الآن.',
    seen: 'عُرض في',
  },
}
