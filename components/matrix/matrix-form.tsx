import { longestMatrix } from '#lib/query/matrix-address.ts'
import type { MatrixView } from '#lib/search/matrix-view.ts'
import { words } from '#lib/wording/words.ts'
import { HiddenFields } from '../hidden-fields.tsx'

/** Where the names are written, a GET form that keeps the filters. */
export function MatrixForm({ view: { lines, by, axes, parameters } }: { readonly view: MatrixView }) {
  const text = words.matrix
  return (
    <form className="matrix-form" action="/matrix" method="get">
      <label htmlFor="lines" className="font-strong">
        {text.lines}
      </label>
      <textarea
        id="lines"
        name="lines"
        dir="auto"
        rows={Math.min(12, Math.max(5, lines.length + 1))}
        maxLength={longestMatrix.text}
        spellCheck={false}
        placeholder={text.example}
        defaultValue={lines.join('\n')}
        aria-describedby="lines-hint"
      />
      <p id="lines-hint" className="form-hint">
        {text.hint}
      </p>
      <HiddenFields parameters={parameters} except={['lines', 'by']} />
      <div className="matrix-go">
        <fieldset>
          <legend>{text.axis}</legend>
          {axes.map((axis) => (
            <label key={axis}>
              <input type="radio" name="by" value={axis} defaultChecked={axis === by} />
              {text.axes[axis]}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="button button-ink">
          {text.show}
        </button>
      </div>
    </form>
  )
}
