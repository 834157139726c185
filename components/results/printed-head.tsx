import type { EvidenceView } from '#lib/search/evidence-view.ts'
import { currentLanguage } from '#lib/wording/language.ts'

/** On paper the list begins with what it is: the search in words, count, version of the archive, whole address, and the day. */
export function PrintedHead({ evidence }: { readonly evidence: EvidenceView }) {
  return <p className="print-only">{evidence.citations[currentLanguage()]}</p>
}
