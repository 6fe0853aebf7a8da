type Reading = { readonly box: Element; readonly cards: Map<Element, number> }

/**
 * Remembers what is being read in every list that is scrolled, and returns how to bring it back under the eyes once the
 * cards are laid anew. The browser's own scroll anchoring loses its hold when React moves the cards round a new one.
 */
export function holdReading(): () => void {
  const readings = new Map<Element, Reading>()
  for (const list of document.querySelectorAll('[data-board-surface] ul')) {
    const box = scrolledBox(list)
    if (!box) continue
    const { top, bottom } = box.getBoundingClientRect()
    const reading = readings.get(box) ?? { box, cards: new Map() }
    for (const card of list.children) {
      const lies = card.getBoundingClientRect()
      if (lies.bottom > top && lies.top < bottom) reading.cards.set(card, lies.top)
    }
    readings.set(box, reading)
  }
  return () => {
    for (const { box, cards } of readings.values()) {
      const shift = shiftOf(cards)
      // Also an assignment that changes nothing would stop a finger's scroll half-way.
      if (shift !== 0) box.scrollTop += shift
    }
  }
}

/** The nearest box round this list that is scrolled now. */
function scrolledBox(list: Element): Element | null {
  let box: Element | null = list.parentElement
  while (box && box.scrollTop === 0) box = box.parentElement
  return box
}

/** How far most of what was read has moved; a card that was itself moved does not count for much. */
function shiftOf(cards: ReadonlyMap<Element, number>): number {
  const shifts = [...cards]
    .filter(([card]) => card.isConnected)
    .map(([card, top]) => card.getBoundingClientRect().top - top)
    .sort((one, other) => one - other)
  return shifts[Math.floor(shifts.length / 2)] ?? 0
}
