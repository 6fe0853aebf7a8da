import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import css from './beside-sheet.module.css'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { useCovering } from './covers.tsx'

export type Side = 'left' | 'right'

type Props = {
  title: string
  side: Side
  size?: 'small' | 'medium' | 'large'
  onClose: () => void
  actions?: ReactNode
  children: ReactNode
}

/**
 * One task at a screen where several people stand: it closes by its own button or Escape, never by what somebody else
 * touches. Both ends of it are within reach of who is short: the way out is at the foot.
 */
export function BesideSheet({ title, side, size = 'medium', onClose, actions, children }: Props) {
  const titleId = useId()
  const panel = useRef<HTMLElement>(null)
  const layer = useLayer()
  useCovering(side)
  useFocusBack()
  useEffect(() => {
    const { current } = panel
    if (current && !current.contains(document.activeElement)) current.focus({ preventScroll: true })
  }, [])
  return (
    <section
      ref={panel}
      className={classNames(css.paper, css[side], css[size])}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      style={{ zIndex: layer }}
      data-beside={side}
      data-region
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // What it was opened from stays.
        event.stopPropagation()
        onClose()
      }}
    >
      <h2 id={titleId} className={css.title}>
        {title}
      </h2>
      <div className={css.body}>{children}</div>
      <div className={css.foot}>
        <Button size="large" variant="quiet" onPress={onClose}>
          {texts.ui.close}
        </Button>
        {actions}
      </div>
    </section>
  )
}

const LOWEST_LAYER = 15
const LAYERS = 4
let open = 0
let highest = 0

/** What was opened last lies above what lay there already. */
function useLayer(): number {
  const [layer, setLayer] = useState(LOWEST_LAYER)
  useEffect(() => {
    highest = open === 0 ? 0 : Math.min(highest + 1, LAYERS)
    open += 1
    setLayer(LOWEST_LAYER + highest)
    return () => {
      open -= 1
    }
  }, [])
  return layer
}

/** The focus returns to what opened it, unless a hand is somewhere else by then. */
function useFocusBack(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const focused = document.activeElement
        if (focused && focused !== document.body && focused.isConnected) return
        if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
      })
    },
    [opener],
  )
}
