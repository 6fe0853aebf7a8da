/** The list item of the card that this lies on, as far as a pointer can pick it up. */
export function cardAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('li[data-card]') : null
}
