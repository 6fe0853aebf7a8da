import { Check, Lock } from 'lucide-react'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import css from './proposal.module.css'
import { useDecidedAs } from './proposal-decided.tsx'

const STAGES = [
  'idea',
  'proposal',
  'feedback',
  'decided',
  'implementing',
  'evaluated',
  'secured',
] as const

/** From idea to secured: what is behind, where it stands, and the lock that is still to come. */
export function StageTrack({ card }: { card: Card }) {
  const today = useToday()
  const decision = useDecidedAs(card)
  const isAsking = card.proposalText.trim() !== '' && (card.feedbackUntil ?? '') >= today
  const at = decision ? 3 : isAsking || card.proposalText.trim() !== '' ? 2 : 1
  const say = texts.decisions.stages
  return (
    <ol className={css.track} aria-label={say.label}>
      {STAGES.map((stage, index) => (
        <li
          key={stage}
          data-done={index < at || undefined}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          {index < at && <Icon icon={Check} />}
          {index >= at && stage === 'decided' && <Icon icon={Lock} />}
          {say[stage]}
        </li>
      ))}
    </ol>
  )
}
