import type { Page } from 'playwright-core'

/** What can be pressed on this page and is smaller than a fingertip, as readable lines. */
export function smallTargets(page: Page, least = 44): Promise<string[]> {
  return page.evaluate((size) => {
    const pressable =
      'a[href], button, input, select, textarea, [role=button], [role=radio], [role=menuitem], [role=checkbox]'
    return [...document.querySelectorAll(pressable)].flatMap((element) => {
      const isSeen = element.checkVisibility({ visibilityProperty: true })
      if (!isSeen || element.closest('[aria-hidden=true], .skip-link')) return []
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      // One pixel: only there for who listens.
      if (width <= 2 || height <= 2) return []
      if (Math.round(width) >= size && Math.round(height) >= size) return []
      const name = element.getAttribute('aria-label') ?? element.textContent ?? ''
      return [`${element.tagName} ${Math.round(width)}x${Math.round(height)} ${name.slice(0, 40)}`]
    })
  }, least)
}

/** Fields in which a phone zooms in, or shows letters for a number, or a keyboard that does not say what Enter does. */
export function unkindFields(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const typed = 'input:not([type=radio], [type=checkbox], [type=date], [type=time]), textarea'
    return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed)].flatMap(
      (field) => {
        if (field.readOnly || !field.checkVisibility({ visibilityProperty: true })) return []
        const size = Number.parseFloat(getComputedStyle(field).fontSize)
        const hasKeys = field.type !== 'number' || field.inputMode !== ''
        if (size >= 16 && field.enterKeyHint !== '' && hasKeys) return []
        const name = field.ariaLabel ?? field.labels?.[0]?.textContent ?? field.name
        return [`${field.type} ${size}px, Enter: ${field.enterKeyHint || '?'} ${name}`]
      },
    )
  })
}

/** The edges of a phone where a finger belongs to the system: a camera above, a stripe to swipe home below. */
export const EDGES = { top: 47, bottom: 34 } as const

export async function withEdges(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setSafeAreaInsetsOverride', { insets: EDGES })
}

/** What lies in those edges and does not scroll out of them. */
export function inEdges(page: Page): Promise<string[]> {
  return page.evaluate(({ top, bottom }) => {
    const scrolls = (element: Element): boolean => {
      const { parentElement: around } = element
      if (!around) return false
      const hasMore = around.scrollHeight > around.clientHeight + 1
      return (/auto|scroll/.test(getComputedStyle(around).overflowY) && hasMore) || scrolls(around)
    }
    return [...document.querySelectorAll('a[href], button, input, textarea, h1, [role=menuitem]')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !scrolls(element),
      )
      .flatMap((element) => {
        const box = element.getBoundingClientRect()
        const { left, width } = box
        const onTop = document.elementFromPoint(left + width / 2, (box.top + box.bottom) / 2)
        // Under a bar or a sheet it is not in sight at all.
        if (width <= 2 || !onTop || !element.contains(onTop)) return []
        if (box.top >= top - 1 && box.bottom <= window.innerHeight - bottom + 1) return []
        return [`${element.ariaLabel ?? element.textContent} at ${box.top}-${box.bottom}`]
      })
  }, EDGES)
}
