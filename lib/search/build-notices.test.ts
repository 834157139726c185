import { describe, expect, test } from 'vitest'
import { arabicVersion } from '#lib/arabic/version.ts'
import { buildQuery } from '#lib/engine/build-query.ts'
import { buildFacets } from '#lib/facets/build-facets.ts'
import { emptyState } from '#lib/query/empty-state.ts'
import { facetIds, mapFacets } from '#lib/query/search-state.ts'
import { parseState } from '#lib/query/parse-state.ts'
import { archiveNotices, buildNotices, facetNotices, formNotices } from './build-notices.ts'

function noticesOf(address: string): string[] {
  const parsed = parseState(new URLSearchParams(address))
  const query = buildQuery(parsed.state.query, {
    isExact: parsed.state.exact,
    stem: (word) => word,
  })
  return buildNotices({ ...parsed, query }).map(({ text }) => text.replace(/[\u2066-\u2069]/g, ''))
}

describe('what the reader is told about the address', () => {
  test.each([
    ['q=نهر&country=SY&from=2016&to=2017', []],
    ['page=0', ['أُهملت من الرابط قيمة لم تُفهم: page=0. ما عداها مطبَّق.']],
    ['sort=x&m=y', ['أُهملت من الرابط قيمتان لم تُفهما: m=y، sort=x. ما عداها مطبَّق.']],
    ['q=!؟', ['ليس في «!؟» حرف ولا رقم، فلم يُبحث عن شيء.']],
    ['q=ـــ', ['ليس في «ـــ» حرف ولا رقم، فلم يُبحث عن شيء.']],
    ['from=2018&to=2016', ['بداية المدة بعد نهايتها، فلا يقع فيها مقال.']],
    ['from=2016-03&to=2016', []],
    ['q=سد+نهر+بحر+جبل+قمر+نجم+باب+ورد+قلم+حبر+طين', ['يُبحث بعشر كلمات على الأكثر. لم يُبحث عن: طين.']],
  ])('%s', (address, notices) => {
    expect(noticesOf(address)).toEqual(notices)
  })

  test('an over-long query is cut, and where', () => {
    const [notice] = noticesOf(`q=${'"'}${'نهر '.repeat(250)}النيل الأزرق"`)
    expect(notice).toBe('الاستعلام أطول من 1,000 حرف. لم يُبحث عن آخره: النيل الأزرق".')
  })

  test('a bad value that is given again is named once', () => {
    expect(noticesOf('page=0&page=0&m=x&m=x')).toHaveLength(1)
  })
})

describe('what the reader is told above the form', () => {
  test.each([
    ['q=نهر&country=SY', 0],
    ['', 0],
    ['q=!؟', 1],
    ['q="نهر', 1],
    ['q=نهر&sort=x', 1],
    [`q=${'نهر '.repeat(300)}`, 1],
  ])('%s', (address, notices) => {
    expect(formNotices(parseState(new URLSearchParams(address)))).toHaveLength(notices)
  })
})

test('an archive that other Arabic rules made is said to be, and what to do about it', () => {
  expect(archiveNotices({ arabicVersion })).toEqual([])
  for (const other of ['0', undefined])
    expect(
      archiveNotices({ arabicVersion: other })
        .map(({ text }) => text)
        .join(),
    ).toContain('npm run ingest')
})

test('while tags are renewed, a reader is told that counts may mix old and new', () => {
  const [notice, ...others] = archiveNotices({ arabicVersion, mixedWith: ['b1'] })
  expect(others).toEqual([])
  expect(notice?.text).toContain('يجري تجديد الوسوم')
})

test('a facet too long to be drawn says so, and how to find the others', () => {
  const none = mapFacets(() => new Map<string, number>())
  const many = new Map(Array.from({ length: 400 }, (_, number) => [`o${String(number)}`, 1]))
  const naming = {
    label: (_: string, id: string) => id,
    names: (_: string, id: string) => [id],
    aliases: () => [],
  }
  const facets = buildFacets(
    { counts: { ...none, organization: many }, hiddenCounts: none },
    { state: { ...emptyState, expanded: ['organization', 'source'] }, naming, shown: facetIds },
  )
  expect(facetNotices(facets).map(({ text }) => text)).toEqual([
    'تُعرض من الجهات 300 قيمة، وبقي منها 100 قيمة. اكتب جزءًا من الاسم في مربّع البحث فيها لتجده، أو افتح «كل القيم» تحته.',
  ])
})
