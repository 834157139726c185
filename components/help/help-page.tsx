import type { IndexedView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Keyboard } from './keyboard.tsx'
import { Syntax } from './syntax.tsx'

/** What can be typed, how results narrow, which keys work. */
export function HelpPage({ indexed }: { readonly indexed: IndexedView | null }) {
  const { title, lead, forms, formsText, narrowing, narrowingRows, links, linksText } = words.help
  return (
    <>
      <Masthead current="help" />
      <main id="main" tabIndex={-1} className="wrap">
        <div className="help">
          <h1 className="article-title">{title}</h1>
          <p className="pbe-6">{lead}</p>
          <Syntax />
          <section>
            <h2>{forms}</h2>
            {formsText.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </section>
          <section>
            <h2>{narrowing}</h2>
            <ul>
              {narrowingRows.map((row) => (
                <li key={row}>{row}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{links}</h2>
            <p>{linksText}</p>
          </section>
          <Keyboard />
        </div>
      </main>
      <Footer indexed={indexed} />
    </>
  )
}
