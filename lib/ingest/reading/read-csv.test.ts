import { describe, expect, test } from 'vitest'
import { readCsv } from './read-csv.ts'

describe('A table is read, a row an article', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('whose cells are set apart by %s', (_, mark) => {
    const rows = [
      ['Title', 'BODY', 'Outlet', 'published_at', 'Link', 'id', 'notes'],
      [
        'حديقة جديدة',
        '"نص، وفيه; فواصل, كثيرة"',
        'الأفق',
        '2024-05-31',
        'https://ofoq.example/1',
        '7',
        'ملاحظة',
      ],
    ]
    const { records, failures } = readCsv(rows.map((row) => row.join(mark)).join('\n'))
    expect(failures).toEqual([])
    expect(records).toEqual([
      {
        ...{ line: 2, title: 'حديقة جديدة', body: 'نص، وفيه; فواصل, كثيرة', source: 'الأفق' },
        ...{ date: '2024-05-31', url: 'https://ofoq.example/1', id: '7' },
      },
    ])
  })

  test('whose columns have Arabic names, with vowel marks or a byte order mark', () => {
    const { records } = readCsv(
      '\uFEFFالعُنوان,المتن,المصدر,تاريخ النشر,الرابط,المعرف\r\nع,ن,م,2024-01-02,ر,1\r\n',
    )
    expect(records).toEqual([
      { line: 2, title: 'ع', body: 'ن', source: 'م', date: '2024-01-02', url: 'ر', id: '1' },
    ])
  })

  test('with line breaks and doubled marks in quoted cells, and lines counted as the file has them', () => {
    const { records, failures } = readCsv(
      'title,body\n"ع","سطر\nسطر ""ثان""\n\nرابع"\n\nآخر,نص "بين" علامتين\n',
    )
    expect(failures).toEqual([])
    expect(records).toEqual([
      { line: 2, title: 'ع', body: 'سطر\nسطر "ثان"\n\nرابع' },
      { line: 7, title: 'آخر', body: 'نص "بين" علامتين' },
    ])
  })

  test('and empty cells are absent, also those that a spreadsheet adds at the end', () => {
    const { records, failures } = readCsv('title,body,source,,\nع,ن,,,\n')
    expect(failures).toEqual([])
    expect(records).toEqual([{ line: 2, title: 'ع', body: 'ن' }])
  })

  test('of titles alone', () => {
    expect(readCsv('العنوان\nع\n').records).toEqual([{ line: 2, title: 'ع', body: '' }])
  })
})

describe('What cannot be read is told with its line and what to do', () => {
  test('a table without names of columns', () => {
    const { records, failures } = readCsv('حديقة جديدة,نص طويل\nسوق,نص\n')
    expect(records).toEqual([])
    expect(failures).toEqual([{ line: 1, reason: expect.stringContaining('Begin the file with a row') }])
  })

  test('rows with too few or too many cells', () => {
    const { records, failures } = readCsv(
      'title,body,date\nع,ن\nع,ن,2024-01-01\nع,ن,2024-01-01,زائد\n"ع\nب",ن',
    )
    expect(records.map(({ line }) => line)).toEqual([3])
    expect(failures.map(({ line }) => line)).toEqual([2, 4, 5])
    expect(failures[0]?.reason).toContain('2 cells, the first row names 3')
    expect(failures[2]?.reason).toContain('lines 5 to 6')
  })

  test('two columns of the same meaning: the first is read', () => {
    const { records, failures } = readCsv('title,text,content\nع,أول,ثان\n')
    expect(records[0]?.body).toBe('أول')
    expect(failures).toEqual([{ line: 1, reason: expect.stringContaining('"content" is not read') }])
  })

  test('an empty file is no failure', () => {
    expect(readCsv('\uFEFF\r\n')).toEqual({ records: [], failures: [] })
  })
})

describe('A broken quotation mark costs its own line, not the rest of the file', () => {
  const lines = (broken: string) => ['title,body', 'أ,ن', broken, '"ب","ن"', 'ج,ن', '"د",ن', ''].join('\n')

  test.each([
    ['never closed', '"ع,ن'],
    ['never closed in the last cell', 'ع,"ن'],
    ['closed in the middle of a cell', '"ع" ز,ن'],
  ])('%s', (_, broken) => {
    const { records, failures } = readCsv(lines(broken))
    expect(records.map(({ title }) => title)).toEqual(['أ', 'ب', 'ج', 'د'])
    expect(failures).toEqual([{ line: 3, reason: expect.stringContaining('quotation mark') }])
  })

  test('also in the row of names', () => {
    expect(readCsv('"title,body\nع,ن\n').failures).toEqual([{ line: 1, reason: expect.any(String) }])
  })
})

describe('Hostile tables neither stop the program nor hold it up', () => {
  test.each([
    ['a hundred thousand broken marks', `title,body\n${'"ع,ن\n'.repeat(100_000)}`],
    ['a hundred thousand marks that nothing closes', `title,body\n${'"""ع,ن\n'.repeat(100_000)}`],
    ['marks without end', `title,body\n${'"'.repeat(1_000_001)}`],
    ['null bytes', `title,body\n${'\0,\0\n'.repeat(100_000)}`],
    ['a row of a million cells', `title,body\n${','.repeat(1_000_000)}ن`],
    ['a first row of a million cells', `${'title,'.repeat(300_000)}\n`],
    ['byte order marks on every line', `title,body\n${'\uFEFFع,ن\n'.repeat(100_000)}`],
  ])('%s', (_, text) => {
    const start = performance.now()
    const { records, failures } = readCsv(text)
    expect(records.length + failures.length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
