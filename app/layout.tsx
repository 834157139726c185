import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { preload } from 'react-dom'
import type { ReactNode } from 'react'
import { readCurrentRequest } from '#lib/server/current-request.ts'
import { words } from '#lib/wording/words.ts'
import { Marks } from '#components/client/marks.tsx'
import { Shortcuts } from '#components/client/shortcuts.tsx'
// Every page's masthead has it: imported here its code stands once, with the layout's, and not in a chunk of each page.
import '#components/client/completions.tsx'
import './globals.css'

export function generateMetadata(): Metadata {
  return {
    title: { default: words.site, template: `%s${words.separator}${words.site}` },
    description: words.description,
  }
}

export const viewport: Viewport = { colorScheme: 'light dark' }

/** The two faces of the first lines; the others load when a page needs them. */
const firstFonts = ['/fonts/v1/naskh-arabic.woff2', '/fonts/v1/plex-arabic-400.woff2']

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // A page made at build time has no nonce, and the browser would block its scripts (docs: platform, trap 4).
  await connection()
  const { language, theme } = readCurrentRequest().settings
  for (const href of firstFonts) preload(href, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return (
    <html
      lang={language}
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      {...(theme === 'auto' ? {} : { 'data-theme': theme })}
    >
      <body>
        {children}
        <Shortcuts />
        <Marks failed={words.desk.failed} />
      </body>
    </html>
  )
}
