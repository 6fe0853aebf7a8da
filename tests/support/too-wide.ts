import type { Page } from 'playwright-core'

/** What must be scrolled in two directions, and what of a sheet lies beside the page: no finger gets there. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inTwoWays = [document.documentElement, ...document.body.querySelectorAll('*')].filter(
      (box) => {
        const { overflowX, overflowY } = getComputedStyle(box)
        const isPage = box === document.documentElement
        const scrolls = isPage || (/auto|scroll/.test(overflowX) && /auto|scroll/.test(overflowY))
        const isWide = box.scrollWidth > box.clientWidth + 1
        const isHigh = isPage || box.scrollHeight > box.clientHeight + 1
        return scrolls && isWide && isHigh
      },
    )
    const beside = [...document.querySelectorAll('[role="dialog"] :is(button, input, textarea)')]
      .filter((control) => control.closest('[data-sideways]') === null)
      .filter((control) => {
        const { left, right, width } = control.getBoundingClientRect()
        return width > 1 && (left < -1 || right > window.innerWidth + 1)
      })
    return [
      ...inTwoWays.map((box) => `${box.tagName} ${box.className} is ${box.scrollWidth} wide`),
      ...beside.map((control) => `${control.ariaLabel ?? control.textContent} lies beside`),
    ]
  })
}
