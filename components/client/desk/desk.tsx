'use client'
// Why in the browser: all of this is kept in this browser.

import { useState } from 'react'
import { emptyDesk, type Desk as DeskData } from '#lib/desk/desk.ts'
import { changeDesk } from '../desk-storage.ts'
import { DeskFile } from './desk-file.tsx'
import { SavedSearches } from './saved-searches.tsx'
import { Stars } from './stars.tsx'
import type { ChangeDesk, DeskTexts } from './desk-props.ts'
import { useDesk } from './use-desk.ts'

type Props = { readonly texts: DeskTexts; readonly locale: string }

export function Desk({ texts, locale }: Props) {
  const desk = useDesk()
  const [said, setSaid] = useState('')
  const [before, setBefore] = useState<DeskData | null>(null)
  if (desk === null) return null
  const change: ChangeDesk = (how, removed) => {
    const isKept = changeDesk(how)
    setSaid(isKept ? (removed === undefined ? '' : `${texts.removed} ${removed}`) : texts.failed)
    setBefore(isKept && removed !== undefined ? desk : null)
  }
  const undo = () => before && change(() => before)
  return (
    <>
      <p role="status" className="desk-said">
        {said}{' '}
        {before && (
          <button type="button" className="button" onClick={undo}>
            {texts.undo}
          </button>
        )}
      </p>
      <SavedSearches {...{ searches: desk.searches, texts, locale, change }} />
      <Stars {...{ stars: desk.stars, texts, change }} />
      <DeskFile {...{ desk, texts, locale, change, say: setSaid }} />
      {desk.searches.length + desk.stars.length + desk.read.length > 0 && (
        <p>
          <button type="button" className="button" onClick={() => change(() => emptyDesk, texts.removeAll)}>
            {texts.removeAll}
          </button>
        </p>
      )}
    </>
  )
}
