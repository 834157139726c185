import type { ArticleView } from '#lib/search/article-view.ts'
import { words } from '#lib/wording/words.ts'
import { CopyLink } from '../client/copy-link.tsx'
import { PrintButton } from '../client/print-button.tsx'
import { Icon } from '../icon.tsx'
import { Star } from '../results/star.tsx'
import { plainText } from '../text/isolated.tsx'

type Props = { readonly article: ArticleView }

/** What can be done with an article. */
export function Tools({ article }: Props) {
  const { id, title, source, date, provenances, url } = article
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
      <Star
        {...{ id, title: plainText(title) || words.list.untitled, source: source?.label ?? null }}
        date={date?.label ?? null}
        isNamed
      />
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
