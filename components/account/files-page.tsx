import type { FileRowView, FilesView } from '#lib/search/account-view.ts'
import { formatBytes } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { FileName } from '../text/file-name.tsx'
import { Number } from '../text/number.tsx'
import { Downloads } from './downloads.tsx'

/** All files of the archive with what became of them, a hundred a page. */
export function FilesPage({ files }: { readonly files: FilesView }) {
  const { filesTitle, filesTable, fileColumns, title } = words.account
  const { file, ...columns } = fileColumns
  return (
    <>
      <Masthead current="account" />
      <main id="main" tabIndex={-1} className="wrap account">
        <p>
          <a href="/archive">{title}</a>
        </p>
        <h1 className="article-title">
          {filesTitle} <Number value={files.total} />
        </h1>
        <div className="table-scroll" tabIndex={0} role="region" aria-label={filesTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{file}</th>
                {Object.entries(columns).map(([id, label]) => (
                  <th key={id} scope="col" className={id === 'encoding' ? undefined : 'number-cell'}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {files.rows.map((row) => (
                <FileRow key={row.path} row={row} />
              ))}
            </tbody>
          </table>
        </div>
        <Steps files={files} />
        <Downloads />
      </main>
      <Footer indexed={files.indexed} />
    </>
  )
}

function FileRow({ row: { path, href, counts, reason, encoding, bytes } }: { readonly row: FileRowView }) {
  const name = <FileName path={path} />
  return (
    <tr>
      <th scope="row">{href === null ? name : <a href={href}>{name}</a>}</th>
      {counts === null ? (
        <td colSpan={7}>
          <bdi>{reason === 'skipped' ? words.account.skipped : words.explainReason(reason ?? '')}</bdi>
        </td>
      ) : (
        <>
          {Object.entries(counts).map(([id, count]) => (
            <td key={id} className="number-cell">
              <Number value={count} />
            </td>
          ))}
          <td>
            <bdi>{encoding}</bdi>
          </td>
          <td className="number-cell">{bytes !== null && formatBytes(bytes)}</td>
        </>
      )}
    </tr>
  )
}

function Steps({ files: { previousHref, nextHref } }: { readonly files: FilesView }) {
  if (previousHref === null && nextHref === null) return null
  return (
    <nav className="downloads" aria-label={words.account.pages}>
      {previousHref && (
        <a className="more" href={previousHref} rel="prev">
          {words.pages.previous}
        </a>
      )}
      {nextHref && (
        <a className="more" href={nextHref} rel="next">
          {words.pages.next}
        </a>
      )}
    </nav>
  )
}
