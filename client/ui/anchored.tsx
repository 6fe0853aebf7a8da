import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Menu as AriaMenu, Dialog, Heading, Popover } from 'react-aria-components'
import css from './anchored.module.css'
import { isScrolling } from './is-scrolling.ts'
import { useScreen } from './screen.ts'
import { Sheet } from './sheet.tsx'

type Anchored = {
  /** What it hangs on. */
  anchor: RefObject<Element | null>
  label: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
}

/** A menu that hangs on something that is already on the screen, opened from elsewhere: by a key or another menu. */
export function AnchoredMenu({ anchor, label, isOpen, onClose, children }: Anchored) {
  const panel = useRef<HTMLElement>(null)
  usePressOutside(isOpen, [panel, anchor], onClose)
  return (
    <Popover
      ref={panel}
      className={css.menu ?? ''}
      triggerRef={anchor}
      isOpen={isOpen}
      isNonModal
      placement="bottom end"
      onOpenChange={(open) => {
        if (!open && !isScrolling()) onClose()
      }}
    >
      <Dialog aria-label={label}>
        <AriaMenu aria-label={label} className={css.list ?? ''} autoFocus="first" onClose={onClose}>
          {children}
        </AriaMenu>
      </Dialog>
    </Popover>
  )
}

const FIRST_CONTROL = 'button:not([tabindex="-1"]):not([disabled]), input'

/** A small panel with one question, beside what it is about; on a phone a sheet at the foot. */
export function AnchoredPanel({ anchor, label, isOpen, onClose, children }: Anchored) {
  const screen = useScreen()
  const panel = useRef<HTMLElement>(null)
  usePressOutside(isOpen && screen !== 'phone', [panel, anchor], onClose)
  useEffect(() => {
    if (isOpen) panel.current?.querySelector<HTMLElement>(FIRST_CONTROL)?.focus()
  }, [isOpen])
  if (screen === 'phone') {
    return (
      <Sheet title={label} isOpen={isOpen} onClose={onClose} size="small">
        {children}
      </Sheet>
    )
  }
  return (
    <Popover
      ref={panel}
      className={css.panel ?? ''}
      triggerRef={anchor}
      isOpen={isOpen}
      isNonModal
      placement="bottom start"
      onOpenChange={(open) => {
        if (!open && !isScrolling()) onClose()
      }}
    >
      <Dialog className={css.dialog ?? ''}>
        <Heading slot="title" className={css.title ?? ''}>
          {label}
        </Heading>
        {children}
      </Dialog>
    </Popover>
  )
}

/**
 * Closes at a press elsewhere, without keeping that press from its target: at a panel it may be a colleague's. A modal
 * popover would swallow it.
 */
function usePressOutside(
  isOpen: boolean,
  inside: readonly RefObject<Element | null>[],
  onClose: () => void,
): void {
  const latest = useRef({ inside, onClose })
  latest.current = { inside, onClose }
  useEffect(() => {
    if (!isOpen) return
    const onPress = ({ target }: PointerEvent) => {
      const { inside: elements, onClose: close } = latest.current
      if (target instanceof Node && elements.some(({ current }) => current?.contains(target)))
        return
      close()
    }
    document.addEventListener('pointerdown', onPress, true)
    return () => document.removeEventListener('pointerdown', onPress, true)
  }, [isOpen])
}
