import type { ChangeEvent } from 'react'
import type { Desk } from '#lib/desk/desk.ts'
import { mergeDesks } from '#lib/desk/merge-desks.ts'
import { parseDesk, serializeDesk } from '#lib/desk/parse-desk.ts'
import type { ChangeDesk, DeskTexts } from './desk-props.ts'

type Props = {
  readonly desk: Desk
  readonly texts: DeskTexts
  readonly locale: string
  readonly change: ChangeDesk
  readonly say: (text: string) => void
}

/** All that is kept, to a file and from one. */
export function DeskFile({ desk, texts, locale, change, say }: Props) {
  const number = new Intl.NumberFormat(locale)
  const importFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const other = parseDesk(await file.text())
    target.value = ''
    if (other === null) return say(texts.notDesk)
    const { added } = mergeDesks(desk, other)
    change((own) => mergeDesks(own, other).desk)
    const parts = (['searches', 'stars', 'read'] as const)
      .filter((kind) => added[kind] > 0)
      .map((kind) => `${texts[kind]} ${number.format(added[kind])}`)
    say(parts.length > 0 ? `${texts.imported}: ${parts.join(' · ')}` : texts.nothingNew)
  }
  return (
    <section className="section" aria-labelledby="desk-file">
      <h2 id="desk-file">{texts.keep}</h2>
      <p>
        {texts.read}: <bdi dir="ltr">{number.format(desk.read.length)}</bdi>
      </p>
      <p className="desk-file">
        <button type="button" className="button" onClick={() => download(desk)}>
          {texts.exportFile}
        </button>
        <label>
          {texts.importFile}
          <input type="file" accept="application/json,.json" onChange={importFile} />
        </label>
      </p>
    </section>
  )
}

function download(desk: Desk): void {
  const url = URL.createObjectURL(new Blob([serializeDesk(desk)], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: url, download: 'kashshaf-desk.json' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
