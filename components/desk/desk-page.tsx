import { intlLocale } from '#lib/wording/locale.ts'
import { words } from '#lib/wording/words.ts'
import { Desk } from '../client/desk/desk.tsx'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'

/** Saved searches with what is new in them, starred articles, the way out and in of all this. */
export function DeskPage() {
  const { title, lead, needsScript, failed, texts } = words.desk
  return (
    <>
      <Masthead current="desk" />
      <main id="main" tabIndex={-1} className="wrap desk">
        <h1 className="article-title">{title}</h1>
        <p className="desk-lead">{lead}</p>
        <noscript>
          <p className="notice">{needsScript}</p>
        </noscript>
        <Desk texts={{ ...texts, failed }} locale={intlLocale()} />
      </main>
      <Footer indexed={null} />
    </>
  )
}
