import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { shortHash } from '#shared/rules/decision-chain.ts'
import css from './decisions-page.module.css'
import type { ChainCheck } from './use-register.ts'

/** What this device found when it recalculated the chain itself. On paper the head stands whole, for `verify`. */
export function ChainMark({ check, isWhole = false }: { check: ChainCheck; isWhole?: boolean }) {
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
      <span className={css.head}>
        {say.head(head.seq, isWhole ? head.hash : shortHash(head.hash))}
      </span>
    </footer>
  )
}
