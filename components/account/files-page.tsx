import type { FileRowView, FilesView } from '#lib/search/account-view.ts'
import { formatBytes } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Footer } from '../footer.tsx'
import { Masthead } from '../masthead/masthead.tsx'
import { FileName } from '../text/file-name.tsx'
import { Number } from '../text/number.tsx'
import { ScrollTable } from '../text/scroll-table.tsx'
import { Downloads } from './downloads.tsx'
import { Steps } from './steps.tsx'

/** All files of the archive with what became of them, a hundred a page. */
export function FilesPage({ files }: { readonly files: FilesView }) {
  const { filesTitle, filesTable, fileColumns, title } = words.account
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
        <ScrollTable
          label={filesTable}
          columns={Object.entries(fileColumns).map(([id, label]) => ({
            ...{ id, label, isNumber: id !== 'file' && id !== 'encoding' },
          }))}
        >
          {files.rows.map((row) => (
            <FileRow key={row.path} row={row} />
          ))}
        </ScrollTable>
        <Steps {...files} />
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
