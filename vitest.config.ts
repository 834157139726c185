import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['lib/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'components/**/*.test.tsx'],
    environment: 'node',
    pool: 'forks',
    // Two cores here and in CI; contract tests start a real engine each.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that passes only because another ran before it is wrong.
    restoreMocks: true,
    unstubEnvs: true,
    // `import 'server-only'` throws outside React's server condition. That condition would take `react-dom/server`
    // away from the tests of components, so only this package gets its harmless half.
    alias: {
      'server-only': fileURLToPath(new URL('node_modules/server-only/empty.js', import.meta.url)),
    },
  },
})
