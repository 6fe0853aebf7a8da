import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
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
  /** The way out is one of the actions already. */
  isQuestion?: boolean
  actions?: ReactNode
  children: ReactNode
}

/**
 * One task at a screen where several people stand: it closes by its own button or Escape, never by what somebody else
 * touches. Both ends of it are within reach of who is short: the way out is at the foot.
 */
export function BesideSheet(props: Props) {
  const { title, size = 'medium', isQuestion = false, onClose, actions, children } = props
  const titleId = useId()
  const panel = useRef<HTMLElement>(null)
  const { side, layer } = usePlace(props.side)
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
        {!isQuestion && (
          <Button size="large" variant="quiet" onPress={onClose}>
            {texts.ui.close}
          </Button>
        )}
        {actions}
      </div>
    </section>
  )
}

const LOWEST_LAYER = 15
const LAYERS = 4
const open: { readonly side: Side }[] = []
let highest = 0

/**
 * What is opened where somebody works already goes to the side that is free. When both are taken it lies above what lay
 * there.
 */
function usePlace(wanted: Side): { side: Side; layer: number } {
  const [place, setPlace] = useState({ side: wanted, layer: LOWEST_LAYER })
  useLayoutEffect(() => {
    const other = wanted === 'left' ? 'right' : 'left'
    const isTaken = (side: Side) => open.some((sheet) => sheet.side === side)
    const mine = { side: isTaken(wanted) && !isTaken(other) ? other : wanted } as const
    highest = open.length === 0 ? 0 : Math.min(highest + 1, LAYERS)
    open.push(mine)
    setPlace({ ...mine, layer: LOWEST_LAYER + highest })
    return () => {
      open.splice(open.indexOf(mine), 1)
    }
  }, [wanted])
  return place
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
