import type { Citations } from '#lib/search/evidence-view.ts'
import { words } from '#lib/wording/words.ts'
import { CopyLink } from '../client/copy-link.tsx'
import { Icon } from '../icon.tsx'

const languages = ['ar', 'en'] as const

/** A citation in Arabic and in English, whatever the language of the page: reports are written in either. */
export function CitationList({ citations }: { readonly citations: Citations }) {
  const { styles, copy } = words.evidence
  return (
    <dl className="citations">
      {languages.map((language) => (
        <div key={language}>
          <dt>{styles[language]}</dt>
          <dd lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
            {citations[language]}
          </dd>
          <dd className="no-print">
            <CopyLink text={citations[language]} copied={words.list.copied} icon={<Icon name="copy" />}>
              {copy}
              <span className="sr-only"> {styles[language]}</span>
            </CopyLink>
          </dd>
        </div>
      ))}
    </dl>
  )
}
