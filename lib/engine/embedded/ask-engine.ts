const patience = 2000

/** Whether a server at `url` accepts `key`. With an empty key: whether it is there at all. */
export async function isAnswering(url: string, key: string): Promise<boolean> {
  const status = await askStatus(key === '' ? `${url}/health` : `${url}/version`, key)
  return status === 200
}

/** The HTTP status, or null when nothing answers in two seconds. */
async function askStatus(address: string, key: string): Promise<number | null> {
  try {
    const headers = authorize(key)
    const response = await fetch(address, {
      headers,
      signal: AbortSignal.timeout(patience),
      redirect: 'error',
    })
    await response.arrayBuffer()
    return response.status
  } catch {
    return null
  }
}

export function authorize(key: string): Record<string, string> {
  return key === '' ? {} : { authorization: `Bearer ${key}` }
}
