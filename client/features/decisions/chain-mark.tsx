import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Decision } from '#shared/model/decision.ts'
import { shortHash } from '#shared/rules/decision-chain.ts'
import type { ChainCheck } from './chain-check.ts'
import css from './chain-mark.module.css'
import { useRegister } from './use-register.ts'

type Props = {
  check: ChainCheck
  /** On paper the head stands whole, for `verify`. */
  isWhole?: boolean
  open?: Decision
}

/** What this device found when it recalculated the chain itself. */
export function ChainMark({ check, isWhole = false, open }: Props) {
  const say = texts.decisions.chain
  const { fault, head, count } = check
  if (!head) return null
  return (
    <footer className={css.chain} data-broken={fault !== null || undefined} data-chain>
      <strong>
        <Icon icon={fault ? ShieldAlert : ShieldCheck} />
        {fault ? say.broken : say.holds}
      </strong>
      <span>{fault ? say.brokenAdvice(fault.seq) : say.recalculated(count)}</span>
      {open && !fault && <Links open={open} />}
      <span className={css.head}>
        {say.head(head.seq, isWhole ? head.hash : shortHash(head.hash))}
      </span>
    </footer>
  )
}

/** How many links are drawn on either side of the open one. */
const AROUND = 2

/** The open decision between its neighbours: a picture, for who sees; the words beside it say the same. */
function Links({ open }: { open: Decision }) {
  const { decisions } = useRegister()
  const at = decisions.findIndex(({ id }) => id === open.id)
  const first = Math.max(0, Math.min(at - AROUND, decisions.length - 1 - 2 * AROUND))
  return (
    <span className={css.links} aria-hidden>
      {decisions.slice(first, first + 1 + 2 * AROUND).map(({ id, number }) => (
        <span key={id} data-open={id === open.id || undefined}>
          {number.slice(-3)}
        </span>
      ))}
    </span>
  )
}
