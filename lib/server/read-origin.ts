/**
 * Where the reader reached this site, for links that leave it: `https://kashshaf.example:8443`. Whoever asks chooses the Host header, so it
 * is only taken when it is a host's name or number (RFC 3986, 3.2.2) and nothing more. A proxy in front tells that it speaks https.
 */
export function readOrigin(headers: Headers): string {
  const host = headers.get('host') ?? ''
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https' ? 'https' : 'http'
  return isHost(host) ? `${scheme}://${host.toLowerCase()}` : 'http://localhost'
}

function isHost(host: string): boolean {
  return host.length <= 255 && /^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host)
}
