import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails with the list of what axe objects to on the page as it is now: rule, elements, what to do.
 * axe is a script, so this needs a page with JavaScript switched on.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expectNoViolations(page, new AxeBuilder({ page }).withTags(rules))
}

/** Only what a colour scheme can spoil: the rest of a page is the same in light and in dark. */
export async function expectEnoughContrast(page: Page): Promise<void> {
  await expectNoViolations(page, new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))
}

async function expectNoViolations(page: Page, builder: AxeBuilder): Promise<void> {
  await waitForTransitions(page)
  const { violations } = await builder.analyze()
  const objections = violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary }) => `  ${target.join(' ')}\n    ${indent(failureSummary)}`,
    )
    return `${id}: ${help} (${helpUrl})\n${places.join('\n')}`
  })
  expect(objections.join('\n\n'), `axe on ${page.url()}`).toBe('')
}

/** A colour half way from one to the other has no contrast. */
async function waitForTransitions(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((one) => one instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  )
}

function indent(text = ''): string {
  return text.replaceAll('\n', '\n    ')
}
