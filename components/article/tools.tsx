import type { ArticleView } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'
import { CopyLink } from '../client/copy-link.tsx'
import { PrintButton } from '../client/print-button.tsx'
import { Icon } from '../icon.tsx'

type Props = Pick<ArticleView, 'provenances' | 'url'>

/** What can be done with an article. */
export function Tools({ provenances, url }: Props) {
  const { tools, cite, originalFile, onTheWeb, print } = words.article
  return (
    <div className="tools" role="group" aria-label={tools}>
      <a className="button" href="#cite">
        <Icon name="quote" />
        {cite}
      </a>
      {provenances[0] && (
        <a className="button" href={provenances[0].linesHref}>
          <Icon name="file" />
          {originalFile}
        </a>
      )}
      {url && (
        <a className="button" href={url} rel="noreferrer nofollow">
          <Icon name="web" />
          {onTheWeb}
        </a>
      )}
      <PrintButton>
        <Icon name="print" />
        {print}
      </PrintButton>
      <CopyLink copied={words.list.copied} icon={<Icon name="link" />}>
        {words.list.copyLink}
      </CopyLink>
    </div>
  )
}
