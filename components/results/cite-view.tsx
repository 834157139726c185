import type { EvidenceView } from '#lib/search/evidence-view.ts'
import { readCurrentRequest } from '#lib/server/current-request.ts'
import { words } from '#lib/wording/words.ts'
import { CopyLink } from '../client/copy-link.tsx'
import { Icon } from '../icon.tsx'
import { Menu } from '../menu.tsx'
import { CitationList } from '../text/citation-list.tsx'

/** The search as evidence: a link that names the archive's version and the total, and how it is cited. */
export function CiteView({ evidence }: { readonly evidence: EvidenceView }) {
  const { menu, lead, link, copyLink } = words.evidence
  return (
    <Menu label={menu} dataKey="menu-cite">
      <p>{lead}</p>
      <p className="cite-link">
        <a className="text-link" href={evidence.href}>
          {link}
        </a>{' '}
        <CopyLink
          text={`${readCurrentRequest().origin}${evidence.href}`}
          copied={words.list.copied}
          icon={<Icon name="link" />}
        >
          {copyLink}
        </CopyLink>
      </p>
      <CitationList citations={evidence.citations} />
    </Menu>
  )
}
