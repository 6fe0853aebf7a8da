import type { Page } from 'playwright-core'

/** Names of sections of a board that are cut off, and buttons for what is folded away that run off the screen. */
export function cutOnWall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOut = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight
    }
    const names = [...document.querySelectorAll<HTMLElement>('main section h2')]
    const cut = names.filter((name) => name.scrollWidth > name.clientWidth || isOut(name))
    const more = [...document.querySelectorAll('main section [data-more-below]')].filter(isOut)
    return [...cut, ...more].map(
      (element) => element.closest('section')?.querySelector('h2')?.textContent ?? '',
    )
  })
}
