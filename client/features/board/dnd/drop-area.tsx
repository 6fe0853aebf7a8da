import { type ReactNode, useEffect, useRef } from 'react'
import type { ColumnKey } from '#shared/model/board.ts'
import { registerArea } from './areas.ts'
import { useIsLandingIn } from './landing.ts'

type Props = {
  column: ColumnKey
  /** The one column that a narrow screen shows. */
  isShown?: boolean
  /** A card that is moved without dragging would land here. */
  isTarget?: boolean
  className?: string | undefined
  labelledBy?: string
  children: ReactNode
}

/** A region where a card can be let go: the whole of a column, heading and empty floor included. */
export function DropArea({
  column,
  isShown = false,
  isTarget = false,
  className,
  labelledBy,
  children,
}: Props) {
  const area = useRef<HTMLElement & HTMLDivElement>(null)
  useEffect(() => (area.current ? registerArea(column, area.current) : undefined), [column])
  const isLanding = useIsLandingIn(column)
  const shared = {
    ref: area,
    className,
    'data-landing-in': isLanding || isTarget || undefined,
  }
  return labelledBy === undefined ? (
    <div {...shared}>{children}</div>
  ) : (
    <section
      {...shared}
      aria-labelledby={labelledBy}
      data-column={column}
      data-shown={isShown || undefined}
    >
      {children}
    </section>
  )
}
