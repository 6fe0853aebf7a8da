import { useEffect } from 'react'
import type { BoardStore } from '#client/board/board-state.ts'
import type { CardId } from '#shared/model/ids.ts'
import { holdReading } from './hold-reading.ts'

/** How long a card of somebody else is on its way, milliseconds; the same as `--base`. */
const GLIDE_MS = 200
const EASE = 'cubic-bezier(0.2, 0.7, 0.2, 1)'
/** When more cards than this change place at once (a board that was away comes back), none of them glides. */
const MANY = 40

type Lying = { readonly box: DOMRect; readonly list: Element | null }

/**
 * [H5] Cards that somebody else moves glide from where they lay to where they lie. Only their picture moves: focus,
 * scroll and what is being typed are left alone. My own moves are there at once.
 */
export function useGlide(store: BoardStore): void {
  useEffect(() => {
    let frame = 0
    const stop = store.subscribe((state, before) => {
      if (state.isMine || !before.loaded || document.hidden || frame !== 0) return
      if (state.snapshot === before.snapshot) return
      const settle = holdReading()
      const glides = state.snapshot.columns !== before.snapshot.columns && !wantsNoMotion()
      const lay = glides ? cardsInView() : null
      // React has laid the cards anew by then, and nothing is painted yet.
      frame = requestAnimationFrame(() => {
        frame = 0
        settle()
        if (lay) glide(lay, cardsInView())
      })
    })
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [store])
}

function wantsNoMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

function tiles(): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>('li[data-card]')
}

function cardsInView(): Map<CardId, Lying> {
  const found = new Map<CardId, Lying>()
  for (const tile of tiles()) {
    const box = tile.getBoundingClientRect()
    const isInView = box.height > 0 && box.bottom > 0 && box.top < window.innerHeight
    if (isInView) found.set(tile.dataset.card ?? '', { box, list: tile.parentElement })
  }
  return found
}

function glide(before: ReadonlyMap<CardId, Lying>, after: ReadonlyMap<CardId, Lying>): void {
  const moved = [...tiles()].filter((tile) => {
    const lay = before.get(tile.dataset.card ?? '')
    const lies = after.get(tile.dataset.card ?? '')
    return lay && lies && (lay.box.x !== lies.box.x || lay.box.y !== lies.box.y)
  })
  if (moved.length > MANY) return
  for (const tile of moved) {
    const lay = before.get(tile.dataset.card ?? '')
    const lies = after.get(tile.dataset.card ?? '')
    if (!lay || !lies) continue
    const from = `translate(${lay.box.x - lies.box.x}px, ${lay.box.y - lies.box.y}px)`
    if (lay.list === lies.list) move(tile, from)
    else fly(tile, lies.box, from)
  }
}

function move(element: HTMLElement, from: string): Animation {
  const options = { duration: GLIDE_MS, easing: EASE }
  return element.animate([{ transform: from }, { transform: 'none' }], options)
}

/** To another column goes a picture of the card, over everything: columns cut off what sticks out of them. */
function fly(tile: HTMLElement, box: DOMRect, from: string): void {
  const picture = tile.cloneNode(true)
  if (!(picture instanceof HTMLElement)) return
  for (const part of [picture, ...picture.querySelectorAll('[id], [data-card]')]) {
    part.removeAttribute('id')
    part.removeAttribute('data-card')
  }
  picture.inert = true
  picture.setAttribute('aria-hidden', 'true')
  Object.assign(picture.style, {
    position: 'fixed',
    zIndex: '14',
    top: `${box.top}px`,
    left: `${box.left}px`,
    width: `${box.width}px`,
    height: `${box.height}px`,
    pointerEvents: 'none',
  })
  // In its list it looks as in its list; it takes no room there.
  tile.parentElement?.append(picture)
  tile.animate([{ opacity: 0 }, { opacity: 0 }], GLIDE_MS)
  move(picture, from).finished.then(
    () => picture.remove(),
    () => picture.remove(),
  )
}
