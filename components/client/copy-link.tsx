'use client'
// Why in the browser: only a script may write to the clipboard.

import { useState, type ReactNode } from 'react'
import { readableLink } from './readable-link.ts'
import { writeClipboard } from './write-clipboard.ts'

type Props = {
  /** Said for two seconds afterwards. */
  readonly copied: string
  /** What is copied; the address of the page when nothing is given. */
  readonly text?: string
  readonly icon: ReactNode
  readonly children: ReactNode
}

export function CopyLink({ copied, text, icon, children }: Props) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await writeClipboard(text ?? readableLink(location.href))
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <>
      <button type="button" className="button js-only" onClick={copy}>
        {icon}
        {isCopied ? copied : children}
      </button>
      <span role="status" className="sr-only">
        {isCopied && copied}
      </span>
    </>
  )
}
