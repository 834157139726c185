import type { Parameter } from '#lib/query/format-state.ts'
import type { FileView } from '#lib/search/file-view.ts'
import type { IndexedView, Notice as NoticeView } from '#lib/search/search-view.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Icon } from '../icon.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { Notice } from '../notice.tsx'
import { FileName } from '../text/file-name.tsx'
import { Account } from './account.tsx'
import { Section } from './section.tsx'

type Props = {
  readonly file: FileView
  readonly notices?: readonly NoticeView[]
  readonly query?: string
  readonly parameters?: readonly Parameter[]
  readonly indexed: IndexedView | null
}

/** The whole page of an original file, line by line. */
export function FilePage({ file, notices = [], query, parameters, indexed }: Props) {
  return (
    <>
      <Masthead query={query ?? ''} parameters={parameters ?? []} />
      <FileBar file={file} />
      <main id="main" tabIndex={-1} className="wrap">
        <div className="file-page">
          <div>
            <p className="text-note text-ink-2">{words.file.asArrived}</p>
            <h1 className="pbe-4">
              <FileName path={file.path} />
            </h1>
            {notices.map((notice) => (
              <Notice key={notice.text} notice={notice} />
            ))}
            <div className="lines">
              {file.sections.map((section) => (
                <Section key={section.lines[0]?.line} section={section} stories={file.stories} />
              ))}
            </div>
          </div>
          <Account file={file} />
        </div>
      </main>
      <Footer indexed={indexed} />
    </>
  )
}

function FileBar({ file }: { readonly file: FileView }) {
  const { toArticle, download } = words.file
  return (
    <div className="path">
      <nav className="wrap" aria-label={words.article.path}>
        <a href={file.backHref ?? '/'} data-back>
          <Icon name="back" />
          {file.backHref ? toArticle : words.article.toArchive}
        </a>
        <span className="path-middle" />
        {file.rawHref && (
          <a href={file.rawHref} download>
            {download}
          </a>
        )}
      </nav>
    </div>
  )
}
