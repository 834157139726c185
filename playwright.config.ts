import { defineConfig } from '@playwright/test'
import type { WorkerOptions } from './e2e/support/test.ts'
import { findChromium } from './scripts/test/find-chromium.ts'

// Found once; the workers, which read this file again, take it from here.
const chromiumPath = findChromium()
if (chromiumPath) process.env['CHROMIUM_PATH'] = chromiumPath

/** No `webServer`: every worker starts the real app for itself (e2e/support/test.ts). */
export default defineConfig<object, WorkerOptions>({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // An app that cannot start fails every story after a minute and a half: enough is enough.
  maxFailures: 25,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  globalTimeout: 14 * 60_000,
  expect: { timeout: 5_000 },
  reporter: [['line'], ['./scripts/test/playwright-tally.ts']],
  use: {
    archive: 'samples',
    browserName: 'chromium',
    locale: 'ar',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-sync',
        '--disable-background-networking',
        '--disable-component-update',
        // Nothing outside this machine is looked up, by a page or by the browser itself.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ],
    },
  },
})
