import type { Page } from 'playwright-core'

/** Text that cannot be read from four metres: under 1.4 % of the width of the screen. */
export const tooSmallAtRest = (page: Page) =>
  page.evaluate(() => {
    const least = window.innerWidth * 0.014
    return [...document.querySelectorAll('[data-rest] *')].flatMap((element) => {
      const says = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      return says && Number.parseFloat(getComputedStyle(element).fontSize) < least
        ? [element.textContent]
        : []
    })
  })

/** How large every text is that the wall shows at rest, in thousandths of its width. */
export const sharesAtRest = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-rest] *')].map((element) =>
      Math.round((Number.parseFloat(getComputedStyle(element).fontSize) / innerWidth) * 1000),
    ),
  )
