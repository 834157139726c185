import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Fails with the list of what axe objects to on the page as it is now: rule, elements, what to do.
 * axe is a script, so this needs a page with JavaScript switched on.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  const objections = violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary }) => `  ${target.join(' ')}\n    ${indent(failureSummary)}`,
    )
    return `${id}: ${help} (${helpUrl})\n${places.join('\n')}`
  })
  expect(objections.join('\n\n'), `axe on ${page.url()}`).toBe('')
}

function indent(text = ''): string {
  return text.replaceAll('\n', '\n    ')
}
