import type { Page } from 'playwright-core'
import { finishTransitions } from './browser.ts'

/** What WCAG 1.4.11 asks of a line or an icon beside what it is drawn on. */
const LEAST = 3

/** Measures contrast in the page; part of the scripts below. */
function contrasts() {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number]
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
  const read = (colour: string): Colour => {
    if (!canvas) throw new Error('no canvas')
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha / 255]
  }
  const over = (top: Colour, under: Colour): Colour => {
    const mix = (one: number, other: number) => one * top[3] + other * (1 - top[3])
    return [mix(top[0], under[0]), mix(top[1], under[1]), mix(top[2], under[2]), 1]
  }
  const groundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1]
    const own = read(getComputedStyle(element).backgroundColor)
    return own[3] === 1 ? own : over(own, groundOf(element.parentElement))
  }
  const light = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const value = part / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const between = (line: string, ground: Colour): number => {
    const one = light(over(read(line), ground))
    const other = light(ground)
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }
  const nameOf = (element: Element) =>
    `${element.tagName} ${(element.closest('[aria-label]')?.ariaLabel ?? element.textContent ?? '').slice(0, 40)}`
  return { groundOf, between, nameOf }
}

/** The ring round what has the focus, where it is too faint beside what it lies on: outside, and inside when it lies there. */
export function faintRing(page: Page): Promise<string[]> {
  return inPage(page, ring)
}

/** Borders of fields and icons that are too faint. */
export function faintLines(page: Page): Promise<string[]> {
  return inPage(page, lines)
}

type Measured = ReturnType<typeof contrasts>

function ring({ groundOf, between, nameOf }: Measured, least: number): string[] {
  const element = document.activeElement
  if (!element || element.matches('body, div[tabindex="-1"]')) return []
  const style = getComputedStyle(element)
  const isTransparent = style.outlineColor === 'rgba(0, 0, 0, 0)'
  const shadows = [element, element.parentElement ?? element].map(
    (box) => /(rgba?\([^)]+\)) 0px 0px 0px [2-9]/.exec(getComputedStyle(box).boxShadow)?.[1],
  )
  const hasOutline = style.outlineStyle !== 'none' && !isTransparent
  const colour = hasOutline ? style.outlineColor : shadows.find((found) => found !== undefined)
  if (colour === undefined) return []
  const isInside = Number.parseFloat(style.outlineOffset) < 0 || !hasOutline
  const grounds = [element.parentElement, ...(isInside ? [element] : [])]
  return grounds
    .map((ground) => between(colour, groundOf(ground)))
    .filter((ratio) => ratio < least)
    .map((ratio) => `${nameOf(element)}: ring ${colour} at ${ratio.toFixed(2)}`)
}

function lines({ groundOf, between, nameOf }: Measured, least: number): string[] {
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    const isOff = element.closest('[disabled], [data-disabled], [aria-disabled=true]') !== null
    return (
      width > 2 &&
      height > 2 &&
      !isOff &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
  }
  const fields = [...document.querySelectorAll('input, textarea, select')].flatMap((field) => {
    // The box round a field, or the drawn box beside the hidden input of a checkbox.
    const boxes = [field, field.parentElement, field.closest('label')?.querySelector('div, span')]
    return boxes.flatMap((box) => {
      if (!box || !isSeen(box)) return []
      const { boxShadow, borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(box)
      const drawn = /(rgba?\([^)]+\)) 0px 0px 0px [\d.]+px inset/.exec(boxShadow)?.[1]
      const border = borderTopStyle !== 'none' && borderTopWidth !== '0px' ? borderTopColor : drawn
      return border === undefined ? [] : [[box, border, box.parentElement] as const]
    })
  })
  const icons = [
    ...document.querySelectorAll('main svg, header svg, footer svg, nav svg, [role=dialog] svg'),
  ]
    .filter((icon) => isSeen(icon))
    .map((icon) => [icon, getComputedStyle(icon).color, icon] as const)
    // A tick that is not there yet.
    .filter(([, colour]) => colour !== 'rgba(0, 0, 0, 0)')
  const found = [...fields, ...icons].flatMap(([element, colour, ground]) => {
    const ratio = between(colour, groundOf(ground))
    return ratio < least ? [`${nameOf(element)}: ${colour} at ${ratio.toFixed(2)}`] : []
  })
  return [...new Set(found)]
}

async function inPage(page: Page, measure: typeof ring): Promise<string[]> {
  await finishTransitions(page)
  return page.evaluate(`(${measure})((${contrasts})(), ${LEAST})`)
}
