import type { Metadata } from 'next'
import { SettingsPage } from '#components/settings/settings-page.tsx'
import { readCurrentRequest } from '#lib/server/current-request.ts'
import { safeReturn } from '#lib/server/interface-address.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { words } from '#lib/wording/words.ts'

export function generateMetadata(): Metadata {
  return { title: words.settings.title }
}

export default async function Page({ searchParams }: { readonly searchParams: PageParameters }) {
  const back = safeReturn((await readParameters(searchParams)).get('back'))
  return <SettingsPage settings={readCurrentRequest().settings} back={back} />
}
