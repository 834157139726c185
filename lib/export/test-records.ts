import type { Exported, ExportedTag, ExportRecord, HeaderRecord } from './export-record.ts'

/** For tests: an article with the given parts and nothing else. */
export function makeTestRecord(parts: Partial<ExportRecord> & { readonly id: string }): ExportRecord {
  return {
    ref: null,
    address: `http://kashshaf.test/articles/${parts.id}`,
    ...{ url: null, title: '', subtitle: null, captions: [], body: '', source: null },
    ...{ sourceCertainty: 'unknown', date: null, dateCertainty: null, dateline: null, byline: null },
    ...{ countries: [], organizations: [], persons: [], datesMentioned: [], thread: null, places: [] },
    ...parts,
  }
}

/** Titles and texts that would be something else in a format that forgot to escape them. */
export const hostileTexts: readonly (readonly [what: string, text: string])[] = [
  ['markup', '<script>alert(1)</script> <b>سوق</b> &amp; & <!-- ]]>'],
  ['a formula', '=HYPERLINK("http://evil.test","انقر")'],
  ['other formulas', '+1+1 -2 @SUM(A1)'],
  ['a fake highlight', '<mark>سوق</mark> \uE000سوق\uE001'],
  ['braces that do not match', 'سوق } وآخر { ثم {'],
  ['TeX', '100% \\input{x} $a_b^c~d# & "ق" `'],
  ['quotes and commas', 'قال: "نعم", ثم: \'لا\'; انتهى'],
  ['an override of direction', 'سوق \u202Eevil\u202C \u2067عربي\u2069'],
  ['a RIS field', 'TY  - JOUR ER  - '],
  ['a BibTeX entry', '@article{x, title={y}}'],
  ['an emoji and a surrogate pair', 'سوق 🛒 𝔘'],
  ['TeX ligatures', "``سوق'' -- --- ?`"],
  ['a comment', '# % // سوق'],
]

const tag = (id: string, label: string): ExportedTag => ({ id, label, isMain: true })

export const testRecords: readonly ExportRecord[] = hostileTexts.map(([, text], number) =>
  makeTestRecord({
    id: `${String(number).padStart(19, '0')}e`,
    title: text,
    body: `${text}\r\n${text}\n\nTY  - JOUR\nER  - \n@misc{z,\n`,
    source: tag('erem', 'إرم نيوز'),
    countries: [tag('EG', 'مصر'), tag('SY', text)],
    ...(number % 3 === 0 ? {} : { date: '2018-03-05' }),
    places: [{ file: `مجلد/${text}.txt`, startLine: 1, endLine: 9 }],
  }),
)

export function makeTestExport(records: readonly ExportRecord[]): Exported {
  const header: HeaderRecord = {
    search: 'سوق @ 100% {x} "ق"\nسطر',
    address: 'http://kashshaf.test/?q=%D8%B3',
    ...{ count: records.length, order: 'newest', build: 'b1', version: 12 },
    indexedAt: '2026-01-01T00:00:00Z',
    exportedAt: '2026-02-02T00:00:00.000Z',
  }
  return {
    header,
    walk: (isWithTexts) => pagesOf(records.map((record) => (isWithTexts ? record : { ...record, body: '' }))),
  }
}

async function* pagesOf(records: readonly ExportRecord[]): AsyncGenerator<readonly ExportRecord[]> {
  for (let first = 0; first < records.length; first += 5)
    yield await Promise.resolve(records.slice(first, first + 5))
}
