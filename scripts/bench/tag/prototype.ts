import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'

export type Tagger = (text: string) => unknown

export type Peer =
  { readonly kind: 'ready'; readonly tag: Tagger } | { readonly kind: 'skipped'; readonly why: string }

const call = z.custom<(...args: readonly unknown[]) => unknown>((value) => typeof value === 'function')
const prototypeSchema = z.object({ buildCountries: call, buildOrgs: call, tag: call })

/** The throw-away program this tagger began as, with its own tables and without the country lists of packages. */
export async function loadPrototype(shared: string): Promise<Peer> {
  // It reads its tables beside itself.
  const folder = mkdtempSync(join(tmpdir(), 'kashshaf-prototype-'))
  try {
    cpSync(join(shared, 'prototype/entity-tagger.mjs'), join(folder, 'entity-tagger.mjs'))
    cpSync(join(shared, 'gazetteer'), folder, { recursive: true })
    const loaded: unknown = await import(pathToFileURL(join(folder, 'entity-tagger.mjs')).href)
    const { buildCountries, buildOrgs, tag } = prototypeSchema.parse(loaded)
    const tables = { C: buildCountries({ packages: false }), O: buildOrgs(), open: true }
    return { kind: 'ready', tag: (text) => tag(text, tables) }
  } catch (error) {
    return { kind: 'skipped', why: error instanceof Error ? error.message : String(error) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
