import type { Notice as NoticeView } from '#lib/search/search-view.ts'

/** Something the reader should know: a dropped value, a capped list. Failure alone is brick. */
export function Notice({ notice }: { readonly notice: NoticeView }) {
  const isStop = notice.tone === 'stop'
  return (
    <p className={isStop ? 'notice notice-stop' : 'notice'} role={isStop ? 'alert' : undefined}>
      <span dir="auto">{notice.text}</span>
    </p>
  )
}
