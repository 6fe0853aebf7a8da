import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import type { ColumnKey } from '#shared/model/board.ts'
import { useIsLandingIn } from './landing.ts'

type Props = {
  column: ColumnKey
  /** A second place for the same column, such as its tab on a phone. */
  part?: string
  isDisabled?: boolean
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
  part,
  isDisabled = false,
  isShown = false,
  isTarget = false,
  className,
  labelledBy,
  children,
}: Props) {
  const id = part === undefined ? column : `${column}#${part}`
  const { setNodeRef } = useDroppable({ id, disabled: isDisabled })
  const isLanding = useIsLandingIn(column)
  const shared = {
    ref: setNodeRef,
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
