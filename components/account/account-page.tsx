import type { AccountView } from '#lib/search/account-view.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Downloads } from './downloads.tsx'
import { Looks } from './looks.tsx'
import { Parts } from './parts.tsx'
import { Skipped } from './skipped.tsx'
import { SourceTable } from './source-table.tsx'
import { Summary } from './summary.tsx'

/** The account of the archive: what was read, what it became, and everything that needs a look. */
export function AccountPage({ account }: { readonly account: AccountView }) {
  const text = words.account
  return (
    <>
      <Masthead current="account" />
      <main id="main" tabIndex={-1} className="wrap account">
        <h1 className="article-title">{text.title}</h1>
        <p className="text-ink-2">{words.evidence.versionOf(account.indexed.version)}</p>
        <Summary account={account} />
        <div className="halves">
          <Parts title={text.files} total={account.files} parts={account.fileParts} names={text.fileKinds} />
          <Parts title={text.lines} total={account.lines} parts={account.lineParts} names={text.lineKinds} />
        </div>
        <SourceTable sources={account.sources} />
        <Looks id="failures" title={text.failures} looks={account.failures} />
        <Looks id="suspects" title={text.suspects} looks={account.suspects} lead={text.suspectsLead} />
        <Looks id="empty" title={text.empty} looks={account.empty} />
        <div className="quarters">
          <Parts title={text.dropped} parts={account.dropped} name={words.explainReason} />
          <Parts
            title={text.dates}
            parts={account.dates}
            names={{ ...words.article.dateFrom, none: text.undated }}
          />
          <Parts title={text.encodings} parts={account.encodings} />
          <Parts title={text.formats} parts={account.formats} name={(ending) => ending.slice(1)} />
        </div>
        <Skipped paths={account.skipped} />
        <Downloads />
      </main>
      <Footer indexed={account.indexed} />
    </>
  )
}
