import type { ReactNode } from 'react'
import { EngineAwayError } from '#lib/engine/errors.ts'
import { NoArchiveError } from '#lib/search/open-archive.ts'
import { setResponseStatus } from '#lib/server/response-status.ts'

/** Why there is nothing to show, though the page itself is fine. */
export type Away = 'engine' | 'archive'

/** Draws a page, or says that the engine or the archive is not there (status 503) and keeps what was typed. */
export async function loadPage(
  draw: () => Promise<ReactNode>,
  drawAway: (why: Away) => ReactNode,
): Promise<ReactNode> {
  try {
    return await draw()
  } catch (error) {
    const why =
      error instanceof EngineAwayError ? 'engine' : error instanceof NoArchiveError ? 'archive' : null
    if (why === null) throw error
    setResponseStatus(503)
    return drawAway(why)
  }
}
