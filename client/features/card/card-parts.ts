import type { ReactNode } from 'react'

/** What other parts of the product draw on an open card. */
export type CardParts = {
  readonly above?: ReactNode
  readonly beneath?: ReactNode
  readonly beside?: ReactNode
}
