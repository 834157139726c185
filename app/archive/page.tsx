import type { Metadata } from 'next'
import { AccountPage } from '#components/account/account-page.tsx'
import { EngineAway } from '#components/states/engine-away.tsx'
import { PlainPage } from '#components/states/plain-page.tsx'
import { loadAccount } from '#lib/search/load-account.ts'
import { readParameters, type PageParameters } from '#lib/search/read-parameters.ts'
import { words } from '#lib/wording/words.ts'
import { loadPage } from '../load-page.tsx'

export function generateMetadata(): Metadata {
  return { title: words.account.title }
}

/** The account of the archive. */
export default async function Page({ searchParams }: { readonly searchParams: PageParameters }) {
  const open = (await readParameters(searchParams)).get('show')
  return loadPage(
    async () => {
      const account = await loadAccount(open)
      return account ? <AccountPage account={account} /> : <Gone />
    },
    (why) => <EngineAway why={why} retryHref="/archive" />,
  )
}

function Gone() {
  return (
    <PlainPage title={words.account.title}>
      <p>{words.account.gone}</p>
    </PlainPage>
  )
}
