import { agencyShapes } from './shapes-agency.ts'
import { egyptShapes } from './shapes-egypt.ts'
import { exportShapes } from './shapes-export.ts'
import { gulfLevantShapes } from './shapes-gulf-levant.ts'
import { insideShapes } from './shapes-inside.ts'
import { layoutShapes } from './shapes-layout.ts'
import { maghrebShapes } from './shapes-maghreb.ts'
import { markupShapes } from './shapes-markup.ts'
import { televisionShapes } from './shapes-television.ts'
import { titleShapes } from './shapes-titles.ts'
import type { Shape } from './shape.ts'

/** Written from what sites look like, before reading the splitter's rules: keep it so when adding one. */
export const shapes: readonly Shape[] = [
  ...[...televisionShapes, ...egyptShapes, ...maghrebShapes, ...gulfLevantShapes, ...agencyShapes],
  ...[...insideShapes, ...layoutShapes, ...titleShapes, ...exportShapes, ...markupShapes],
]
