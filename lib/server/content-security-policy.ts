/**
 * Only our own scripts and styles run, and inline ones only with the nonce of this very page.
 * `development`: React's messages need eval, and the live styles are inline.
 * @param nonce of this response only: base64, at least 128 random bits
 */
export function formatContentSecurityPolicy(nonce: string, mode: 'production' | 'development'): string {
  const isDevelopment = mode === 'development'
  const directives = {
    'default-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // With a nonce in the list, browsers ignore 'unsafe-inline'.
    'style-src': isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': isDevelopment ? "'self' ws:" : "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ')
}
