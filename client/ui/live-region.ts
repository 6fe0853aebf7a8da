/*
 * Two lines that only a screen reader hears. They stand outside the React tree and carry React Aria's mark, so that an
 * open dialog does not silence them.
 */
const lines = new Map<'polite' | 'assertive', HTMLElement>()

function line(manner: 'polite' | 'assertive'): HTMLElement {
  const known = lines.get(manner)
  if (known?.isConnected) return known
  const made = document.createElement('div')
  made.className = 'only-spoken'
  made.setAttribute('aria-live', manner)
  made.setAttribute('data-live-announcer', 'true')
  document.body.append(made)
  lines.set(manner, made)
  return made
}

/** Says a sentence to a screen reader. The same sentence twice is said twice. */
export function announce(text: string, manner: 'polite' | 'assertive' = 'polite'): void {
  const spoken = document.createElement('p')
  spoken.textContent = text
  line(manner).replaceChildren(spoken)
}
