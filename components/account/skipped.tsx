import { words } from '#lib/wording/words.ts'
import { FileName } from '../text/file-name.tsx'
import { Number } from '../text/number.tsx'

/** Files of a kind that is not read, by name, folded. */
export function Skipped({ paths }: { readonly paths: readonly string[] }) {
  if (paths.length === 0) return null
  return (
    <section className="section">
      <details>
        <summary>
          {words.account.skipped} <Number value={paths.length} />
        </summary>
        <ul>
          {paths.map((path) => (
            <li key={path}>
              <FileName path={path} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
