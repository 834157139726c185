import type { FileView } from '#lib/search/file-view.ts'
import { formatBytes } from '#lib/wording/numbers.ts'
import { words } from '#lib/wording/words.ts'
import { Leader } from '../text/leader.tsx'
import { Number } from '../text/number.tsx'
import { kindClass } from './line-row.tsx'

/** What became of every line, with the sum that proves none was lost; and the file itself. */
export function Account({ file }: { readonly file: FileView }) {
  const text = words.file
  return (
    <aside className="marginalia" aria-label={text.account}>
      <section>
        <h2>{text.account}</h2>
        <ul>
          {file.account.map(({ kind, count }) => (
            <li key={kind} className="row">
              <span className="pick">
                <span className={`swatch ${kindClass[kind]}`} aria-hidden="true" />
                <span>{text.kinds[kind]}</span>
                <Leader />
                <Number value={count} />
              </span>
            </li>
          ))}
          <li className="row row-sum">
            <span className="pick">
              <span>{text.total}</span>
              <Leader />
              <Number value={file.total} />
            </span>
          </li>
        </ul>
      </section>
      <section>
        <h2>{text.aboutFile}</h2>
        <dl>
          <dt>{text.size}</dt>
          <dd>{formatBytes(file.bytes)}</dd>
          <dt>{text.encoding}</dt>
          <dd>
            <bdi>{file.encoding}</bdi>
          </dd>
          <dt>{text.fingerprint}</dt>
          <dd>
            <bdi className="file-name">{file.fingerprint}</bdi>
          </dd>
          <dt>{text.stories}</dt>
          <dd>
            <Number value={file.stories} />
          </dd>
          {file.rawHref && (
            <>
              <dt>{text.linesAs}</dt>
              <dd className="flex gap-4">
                <a href={`${file.rawHref}?as=csv`} download>
                  {words.account.csv}
                </a>
                <a href={`${file.rawHref}?as=json`} download>
                  {words.account.json}
                </a>
              </dd>
            </>
          )}
        </dl>
      </section>
      <Suspects suspects={file.suspects} />
    </aside>
  )
}

/** Lines at which the splitter was in doubt, each a link to it. */
function Suspects({ suspects }: Pick<FileView, 'suspects'>) {
  if (suspects.length === 0) return null
  return (
    <section>
      <h2>{words.account.suspects}</h2>
      <ul>
        {suspects.map(({ line, reason }) => (
          <li key={line}>
            <a href={`#L${line}`}>{words.file.line(line)}</a> {words.explainReason(reason)}
          </li>
        ))}
      </ul>
    </section>
  )
}
