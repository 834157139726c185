import { readCurrentRequest } from '#lib/server/current-request.ts'
import { languageHref } from '#lib/server/interface-address.ts'
import type { IndexedView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'

/** `indexed`: the day the archive was last read, or null when it never was. */
export function Footer({ indexed }: { readonly indexed: IndexedView | null }) {
  return (
    <footer className="footer">
      <div className="wrap">
        <span>{words.site}</span>
        <a href="/archive">{words.account.title}</a>
        <a href="/help#syntax">{words.masthead.syntax}</a>
        <a href="/help#keyboard">{words.footer.shortcuts}</a>
        <OtherLanguage />
        {indexed && (
          <span className="ms-auto">
            {words.footer.lastIndexed} <time dateTime={indexed.iso}>{indexed.label}</time>
            {words.separator}
            {words.evidence.versionOf(indexed.version)}
          </span>
        )}
      </div>
    </footer>
  )
}

/** The same page in the other language, named in that language. */
function OtherLanguage() {
  const { settings, address } = readCurrentRequest()
  const other = settings.language === 'ar' ? 'en' : 'ar'
  return (
    <a href={languageHref(other, address)} lang={other} hrefLang={other}>
      {words.settings.otherLanguage}
    </a>
  )
}
