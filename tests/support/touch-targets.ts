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

/** Fields in which a phone zooms in, or shows a keyboard that does not say what Enter does. */
export function unkindFields(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const typed = 'input:not([type=radio], [type=checkbox], [type=date], [type=time]), textarea'
    return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed)].flatMap(
      (field) => {
        if (!field.checkVisibility({ visibilityProperty: true })) return []
        const size = Number.parseFloat(getComputedStyle(field).fontSize)
        if (size >= 16 && field.enterKeyHint !== '') return []
        return [`${field.tagName} ${size}px, Enter: ${field.enterKeyHint || '?'} ${field.name}`]
      },
    )
  })
}
