import { test as base } from '@playwright/test'
import { secondsToStart, startApp, type App } from './app.ts'
import { watchForTrouble } from './watch-for-trouble.ts'

export { expect } from '@playwright/test'

export type WorkerOptions = {
  /** Folder or file that the app is started on, from the root of the repository. */
  archive: string
}

type WorkerFixtures = WorkerOptions & {
  /** The running app, shared by the tests of a worker: read it, do not harm it. */
  app: App
}

type TestFixtures = {
  /** A running app of this test's own, to be harmed. Costs a start: a few seconds. */
  ownApp: App
  /** Announces an error that this test brings about on purpose; the test fails when it does not come. */
  expectTrouble: (pattern: RegExp) => void
  /** Announces an error that may come or not, as the clocks of two processes have it. */
  allowTrouble: (pattern: RegExp) => void
  /** Runs in every test: fails it when anything went wrong in the browser. */
  noTrouble: undefined
  announcedTroubles: RegExp[]
  allowedTroubles: RegExp[]
}

const timeout = (secondsToStart + 30) * 1000

/** Playwright's test with the real app behind every address, and no tolerance for errors in the browser. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  archive: ['samples', { scope: 'worker', option: true }],

  app: [
    async ({ archive }, provide) => {
      const app = await startApp(archive)
      await provide(app)
      await app.stop()
    },
    { scope: 'worker', timeout },
  ],

  baseURL: async ({ app }, provide) => provide(app.url),

  ownApp: [
    async ({ archive }, provide) => {
      const app = await startApp(archive)
      await provide(app)
      await app.stop()
    },
    { timeout },
  ],

  // Playwright reads the wanted fixtures off the braces, empty ones too.
  announcedTroubles: async ({}, provide) => provide([]),
  allowedTroubles: async ({}, provide) => provide([]),

  expectTrouble: async ({ announcedTroubles }, provide) =>
    provide((pattern) => {
      announcedTroubles.push(pattern)
    }),

  allowTrouble: async ({ allowedTroubles }, provide) =>
    provide((pattern) => {
      allowedTroubles.push(pattern)
    }),

  noTrouble: [
    async ({ browser, announcedTroubles, allowedTroubles }, provide) => {
      const watch = watchForTrouble(browser)
      await provide(undefined)
      watch.stop()
      const surprises = watch.troubles.filter(
        (trouble) => ![...announcedTroubles, ...allowedTroubles].some((one) => one.test(trouble)),
      )
      const missing = announcedTroubles.filter((one) => !watch.troubles.some((trouble) => one.test(trouble)))
      const lines = [
        ...surprises,
        ...missing.map((one) => `announced by expectTrouble, but it did not come: ${one}`),
      ]
      if (lines.length > 0)
        throw new Error(`Trouble in the browser:\n${lines.map((line) => `- ${line}`).join('\n')}`)
    },
    { auto: true },
  ],
})
