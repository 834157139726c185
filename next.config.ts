import type { NextConfig } from 'next'
import { securityHeaders } from './lib/server/security-headers.ts'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  headers: async () => [{ source: '/:path*', headers: [...securityHeaders] }],
  // `next dev` would write files of its own into the repository.
  agentRules: false,
  experimental: { agentUpgrade: false },
}

export default config
