'use client'
// Why in the browser: only a script opens the print dialog.

import type { ReactNode } from 'react'

export function PrintButton({ children }: { readonly children: ReactNode }) {
  return (
    <button type="button" className="button js-only" onClick={() => print()}>
      {children}
    </button>
  )
}
