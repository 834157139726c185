import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['lib/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'components/**/*.test.tsx'],
    environment: 'node',
    pool: 'forks',
    // Two cores here and in CI; contract tests start a real engine each.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // A test that only passes because another ran before it is wrong.
    restoreMocks: true,
    unstubEnvs: true,
    // `import 'server-only'` throws in plain Node: it must go through Vite to see the condition below.
    server: { deps: { inline: ['server-only'] } },
  },
  ssr: { resolve: { conditions: ['react-server'] } },
})
