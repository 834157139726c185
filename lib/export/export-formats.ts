export const exportFormats = ['csv', 'jsonl', 'ris', 'bibtex', 'zip'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The media type of each, and how its files' names end. */
export const formatFiles: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> =
  {
    csv: { type: 'text/csv; charset=utf-8', ending: 'csv' },
    jsonl: { type: 'application/jsonl; charset=utf-8', ending: 'jsonl' },
    ris: { type: 'application/x-research-info-systems; charset=utf-8', ending: 'ris' },
    bibtex: { type: 'application/x-bibtex; charset=utf-8', ending: 'bib' },
    zip: { type: 'application/zip', ending: 'zip' },
  }
