import type { Row } from './gazetteer-rows.ts'
import type { NamedEntity, WordClasses } from './gazetteer.ts'
import { readNeighbours } from './word-classes.ts'

/** What rows of organizations.tsv and persons.tsv have in common. */
export function readEntity(row: Row, classes: WordClasses): NamedEntity {
  return {
    id: row.cell('id'),
    type: row.cell('type'),
    labelAr: row.cell('label_ar'),
    labelEn: row.cell('label_en'),
    home: row.cell('home_iso') || null,
    strong: row.list('strong'),
    weak: row.list('weak'),
    requires: row.list('requires_iso'),
    notBefore: readNeighbours(row.list('not_before'), classes),
    notAfter: readNeighbours(row.list('not_after'), classes),
    triggerOnly: row.flags.has('trigger'),
  }
}
