import type { Metadata } from 'next'
import { QueryFormPage } from '#components/query-form/query-form-page.tsx'
import { parseState } from '#lib/query/parse-state.ts'
import { formNotices } from '#lib/search/build-notices.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { words } from '#lib/wording/words.ts'

export function generateMetadata(): Metadata {
  return { title: words.form.title }
}

/** The query of the address in four fields. */
export default async function Page({ searchParams }: { readonly searchParams: PageParameters }) {
  const parsed = parseState(await readParameters(searchParams))
  return <QueryFormPage state={parsed.state} notices={formNotices(parsed)} />
}
