import { z } from 'zod'
import { authorize } from './ask-engine.ts'
import { SearchKeyError } from './errors.ts'

/** What a web process may do: search our indexes, nothing else. */
const wanted = {
  uid: '6b617368-7368-4166-8073-656172636801',
  name: 'Kashshaf search',
  description: 'Search only: for the web process of Kashshaf',
  actions: ['search'],
  indexes: ['articles*', 'archive*'],
  expiresAt: null,
}

const engineKey = z.object({
  key: z.string(),
  actions: z.array(z.string()),
  indexes: z.array(z.string()),
})

/**
 * A key that can only search, made once in each engine and found again by its uid.
 * Empty when the server asks for no keys at all.
 * @throws SearchKeyError
 */
export async function createSearchKey(url: string, adminKey: string): Promise<string> {
  if (adminKey === '') return ''
  const address = `${url}/keys/${wanted.uid}`
  const found = await ask(adminKey, address, 'GET')
  if (found.status === 200) {
    const key = parseKey(found)
    if (isAsWanted(key)) return key.key
    await ask(adminKey, address, 'DELETE')
  }
  const made = await ask(adminKey, `${url}/keys`, 'POST', wanted)
  if (made.status === 201) return parseKey(made).key
  if (made.status === 409) return createSearchKey(url, adminKey)
  throw new SearchKeyError(
    `The search engine at ${url} gave no search key (HTTP ${made.status}: ${JSON.stringify(made.body)}). ` +
      'The key in MEILI_MASTER_KEY or MEILI_ADMIN_KEY must be allowed to manage keys.',
  )
}

type Answer = { readonly address: string; readonly status: number; readonly body: unknown }

async function ask(adminKey: string, address: string, method: string, body?: object): Promise<Answer> {
  const headers = { ...authorize(adminKey), 'content-type': 'application/json' }
  const request = { method, headers, signal: AbortSignal.timeout(10_000) }
  try {
    const response = await fetch(address, body ? { ...request, body: JSON.stringify(body) } : request)
    const text = await response.text()
    return { address, status: response.status, body: text === '' ? null : JSON.parse(text) }
  } catch (cause) {
    throw new SearchKeyError(`The search engine did not answer at ${address}. Is it running?`, { cause })
  }
}

function parseKey(answer: Answer): z.infer<typeof engineKey> {
  const parsed = engineKey.safeParse(answer.body)
  if (parsed.success) return parsed.data
  throw new SearchKeyError(`The search engine's answer at ${answer.address} is not a key.`, {
    cause: parsed.error,
  })
}

function isAsWanted(key: z.infer<typeof engineKey>): boolean {
  return isSame(key.actions, wanted.actions) && isSame(key.indexes, wanted.indexes)
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join() === [...others].sort().join()
}
