/**
 * React Aria closes a popover when anything round its anchor scrolls. At a panel that is often the finger of a
 * colleague, or a card that somebody added elsewhere: no reason to take away what I am choosing from.
 */
export function isScrolling(): boolean {
  return window.event?.type === 'scroll'
}
