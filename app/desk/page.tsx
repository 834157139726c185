import type { Metadata } from 'next'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { words } from '#lib/wording/words.ts'

export function generateMetadata(): Metadata {
  return { title: words.desk.title }
}

/** What a reader keeps is in the browser: the server only sends the words for it. */
export default function Page() {
  return <DeskPage />
}
