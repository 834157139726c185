import type { Metadata } from 'next'
import { HelpPage } from '#components/help/help-page.tsx'
import { words } from '#lib/wording/words.ts'

export function generateMetadata(): Metadata {
  return { title: words.help.title }
}

export default function Page() {
  return <HelpPage indexed={null} />
}
