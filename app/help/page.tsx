import type { Metadata } from 'next'
import { HelpPage } from '#components/help/help-page.tsx'
import { words } from '#lib/wording/words.ts'

export const metadata: Metadata = { title: words.help.title }

export default function Page() {
  return <HelpPage indexed={null} />
}
