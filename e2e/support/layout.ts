import { expect, type Page } from '@playwright/test'

/** The document is as wide as the window; names what sticks out when it is not. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  const {
    width,
    window: available,
    wide,
  } = await page.evaluate(() => {
    const root = document.documentElement
    const isClipped = (element: Element): boolean => {
      for (let around = element.parentElement; around && around !== root; around = around.parentElement)
        if (getComputedStyle(around).overflowX !== 'visible') return true
      return false
    }
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (left < -1 || right > root.clientWidth + 1) && !isClipped(element)
      })
      .map((element) => `${element.tagName}.${element.className}`.slice(0, 80))
    return { width: root.scrollWidth, window: root.clientWidth, wide: wide.slice(0, 5) }
  })
  expect(width, `${decodeURI(page.url())}: ${wide.join(', ')}`).toBe(available)
}
