import { expect, type Page } from '@playwright/test'

/** Opens an address and waits until its scripts listen. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await waitUntilListening(page)
}

/** The keys work once the scripts of the page run. */
export async function waitUntilListening(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-js')
}
