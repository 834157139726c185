import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['lib/**/*.test.ts', 'lib/**/*.test.tsx', 'scripts/**/*.test.ts', 'components/**/*.test.tsx'],
    environment: 'node',
  },
  ssr: { resolve: { conditions: ['react-server'] } },
})
