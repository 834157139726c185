import type { Body } from './gazetteer.ts'

/** Whose body of a kind it is: `gov:RU:defence`. */
export type BodyOwner = { readonly iso: string; readonly slug: string }

/** State bodies are `gov:RU:defence`, a country's societies and companies `nat:EG:football`. */
export function bodyId(iso: string, { slug, type }: Body): string {
  return `${type === 'gov' ? 'gov' : 'nat'}:${iso}:${slug}`
}

export function readBodyId(id: string): BodyOwner | null {
  if (!id.startsWith('gov:') && !id.startsWith('nat:')) return null
  const [, iso, slug] = id.split(':')
  return iso && slug ? { iso, slug } : null
}
