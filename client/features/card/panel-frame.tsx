import { type ReactNode, useEffect, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { classNames } from '#client/ui/class-names.ts'
import { Covering, useCovering } from '#client/ui/covers.tsx'
import { useScreen } from '#client/ui/screen.ts'
import type { CardId } from '#shared/model/ids.ts'
import css from './panel-frame.module.css'

type Props = {
  cardId: CardId
  label: string
  onClose: () => void
  isSmall?: boolean
  children: ReactNode
}

/** Where an open card lies: over the board on a laptop, all over a phone, beside its column on a digibord. */
export function PanelFrame(props: Props) {
  const screen = useScreen()
  useFocusBackOn(props.cardId)
  return screen === 'digibord' ? <SidePanel {...props} /> : <OverBoard {...props} />
}

function OverBoard({ label, onClose, isSmall = false, children }: Props) {
  return (
    <ModalOverlay
      className={classNames(css.veil)}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className={classNames(css.paper, isSmall && css.small)}>
        <Covering cover="sheet" />
        <Dialog aria-label={label} className={classNames(css.dialog)}>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** At the panel several people stand together: a card of one never blocks the board for the others. */
function SidePanel({ cardId, label, onClose, isSmall = false, children }: Props) {
  const [side] = useState(() => sideFor(cardId))
  useCovering(side)
  return (
    <section
      className={classNames(css.paper, css.beside, css[side], isSmall && css.small)}
      role="dialog"
      aria-label={label}
      data-beside={side}
      data-region
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      {children}
    </section>
  )
}

/** The half of the screen where the card itself does not lie. */
function sideFor(cardId: CardId): 'left' | 'right' {
  const tile = document.querySelector(`[data-card="${CSS.escape(cardId)}"]`)
  if (!tile) return 'right'
  const { left, width } = tile.getBoundingClientRect()
  return left + width / 2 > window.innerWidth / 2 ? 'left' : 'right'
}

/** After closing, the focus is on the card on the board, also when it lies somewhere else by then. */
function useFocusBackOn(cardId: CardId) {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const focused = document.activeElement
        if (focused && focused !== document.body && focused.isConnected) return
        const tile = document.querySelector(`[data-card="${CSS.escape(cardId)}"]`)
        const target = tile?.matches('button') ? tile : tile?.querySelector('button')
        const seen = target && isDrawn(target) ? target : cardInSight()
        if (seen instanceof HTMLElement) seen.focus({ preventScroll: seen === target })
      })
    },
    [cardId],
  )
}

/** On a phone the card may lie in another column by now, out of sight. */
function cardInSight(): Element | undefined {
  const stops = document.querySelectorAll('[data-card] > [tabindex="0"]')
  return [...stops].find(isDrawn)
}

function isDrawn(element: Element): boolean {
  return element.getClientRects().length > 0
}
