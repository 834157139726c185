import type { arEvidence } from './ar-evidence.ts'
import { countedText } from './counted.ts'
import { formatNumber } from './numbers.ts'

export const enEvidence: typeof arEvidence = {
  evidence: {
    menu: 'Cite this view',
    lead: 'This link names the version of the archive and the number of articles: who opens it later sees what has changed.',
    link: 'Link for citing',
    copyLink: 'Copy the link for citing',
    styles: { ar: 'In Arabic', en: 'In English' },
    copyStyle: { ar: 'Copy the citation in Arabic', en: 'Copy the citation in English' },
    copy: 'Copy',
    version: 'Version',
    versionOf: (version) => `Version ${formatNumber(version)} of the archive`,
    same: (version, count) =>
      `As it was: version ${formatNumber(version)} of the archive, ${countedText(count, 'article')}.`,
    other: (version, then, now) =>
      `This is version ${formatNumber(version)} of the archive; the link says ${countedText(then, 'article')}, found are ${countedText(now, 'article')}.`,
    changed: (version, then, now) =>
      `In version ${formatNumber(version)} there were ${formatNumber(then)}, now there are ${formatNumber(now)}.`,
    fresh: (count) => `New: ${countedText(count, 'article')}.`,
    gone: (count) => `No longer found: ${countedText(count, 'article')}.`,
    nothingNew: 'Nothing new.',
    showFresh: 'Show only what is new',
    later: (version) =>
      `The link is of version ${formatNumber(version)}, which this archive has not reached: it is another one, or was built anew.`,
    newerThan: 'New',
    after: (version) => `after version ${formatNumber(version)}`,
    citeSearch: ({ search, count, version, indexed, address, seen }) =>
      `Kashshaf archive, search: ${search}. ${count}, archive version ${version} (indexed ${indexed}). ${address}, accessed ${seen}.`,
    citeArticle: ({ title, source, date, place, version, hash, address, seen }) =>
      `${[`“\u2068${title}\u2069”`, source, date].filter((part) => part !== '').join(', ')}. ${['Kashshaf archive', place, `version ${version}`, `text fingerprint ${hash}`].filter((part) => part !== '').join(', ')}. ${address}, accessed ${seen}.`,
    place: (file, first, last) =>
      first === last
        ? `file ${file}, line ${String(first)}`
        : `file ${file}, lines ${String(first)} to ${String(last)}`,
    textHash: 'Text fingerprint',
    textHashWhy: 'SHA-256 of the article’s text as downloaded',
    since: 'In the archive since',
    goneTitle: 'This article is no longer in the archive',
    goneBody: (version) =>
      `It was there until version ${formatNumber(version)}; then its text changed or its file was removed.`,
    goneFile: 'It stood in the file',
    goneLines: (first, last) =>
      first === last
        ? `line ${formatNumber(first)}`
        : `lines ${formatNumber(first)} to ${formatNumber(last)}`,
    goneNow: 'In its place now',
    goneNothing: 'No article is in its place now.',
    seen: 'Viewed on',
  },
}
