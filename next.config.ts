import type { NextConfig } from 'next'
import { securityHeaders } from './lib/server/security-headers.ts'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  headers: async () => [
    { source: '/:path*', headers: [...securityHeaders] },
    // The folder carries a version: its files never change.
    {
      source: '/fonts/:path*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  // `npm run check` looks at the types; a user's first start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // `next dev` would write files of its own into the repository.
  agentRules: false,
  experimental: { agentUpgrade: false },
}

export default config
