import type { ReactNode } from 'react'
import type { ArticleView, ProvenanceView } from '#lib/search/article-view.ts'
import { formatDateLong } from '#lib/wording/dates.ts'
import { words } from '#lib/wording/words.ts'
import { FileName } from '../text/file-name.tsx'

type Props = { readonly article: ArticleView }

/** Where the article came from: outlet, date, place, and every file and lines it was read in. */
export function Provenance({ article }: Props) {
  const { source, sourceCertainty, agencies, date, hijri, dateCertainty, dateline, byline, provenances } =
    article
  const { id, since, textHash } = article
  const text = words.article
  return (
    <section>
      <h2>{text.whereFrom}</h2>
      <dl>
        <Fact name={text.source}>
          <bdi>{source?.label ?? text.unknownSource}</bdi>
          {source && sourceCertainty === 'inferred' && (
            <span className="block text-note text-ink-3">{text.inferred}</span>
          )}
        </Fact>
        {agencies.length > 0 && (
          <Fact name={text.agency}>
            {agencies.map((agency) => (
              <a key={agency.href} className="block" href={agency.href}>
                <bdi>{agency.label}</bdi>
              </a>
            ))}
          </Fact>
        )}
        {date && (
          <Fact name={text.date}>
            <time dateTime={date.iso}>{formatDateLong(date.iso)}</time>
            {hijri && <span className="block">{hijri}</span>}
            {dateCertainty && (
              <span className="block text-note text-ink-3">{text.dateFrom[dateCertainty]}</span>
            )}
          </Fact>
        )}
        {byline && (
          <Fact name={text.byline}>
            <bdi>{byline}</bdi>
          </Fact>
        )}
        {dateline && (
          <Fact name={text.place}>
            <bdi>{dateline}</bdi>
          </Fact>
        )}
        <Fact name={words.evidence.since}>{words.evidence.versionOf(since)}</Fact>
        <Fact name={words.evidence.textHash}>
          <bdi className="hash" dir="ltr">
            {textHash}
          </bdi>
          <a className="block text-note" href={`/api/articles/${id}/text.txt`}>
            {words.evidence.textHashWhy}
          </a>
        </Fact>
      </dl>
      {provenances.map((provenance) => (
        <FilePlace key={`${provenance.file}:${String(provenance.startLine)}`} provenance={provenance} />
      ))}
    </section>
  )
}

function FilePlace({ provenance }: { readonly provenance: ProvenanceView }) {
  const { file, fileHref, startLine, endLine, linesHref, story, stories } = provenance
  const text = words.article
  return (
    <dl>
      <Fact name={text.file}>
        <a href={fileHref}>
          <FileName path={file} />
        </a>
      </Fact>
      <Fact name={text.lines}>
        <a href={linesHref}>{text.lineRange(startLine, endLine)}</a>
      </Fact>
      <Fact name={text.story}>{text.storyOf(story, stories)}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
