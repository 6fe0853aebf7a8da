import {
  Check,
  CornerDownRight,
  Eye,
  Hourglass,
  type LucideIcon,
  Play,
  ShieldCheck,
} from 'lucide-react'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Chip, type Tone } from '#client/ui/chip.tsx'
import { dateLabel } from '#client/ui/format.ts'
import type { Decision, DecisionStatus } from '#shared/model/decision.ts'
import { isToEvaluate, statusOf } from '#shared/rules/decisions.ts'
import { useRegister } from './use-register.ts'

const LOOKS: Readonly<Record<DecisionStatus, { tone: Tone; icon?: LucideIcon }>> = {
  decided: { tone: 'stone' },
  implementing: { tone: 'sky', icon: Play },
  introduced: { tone: 'sky', icon: Check },
  evaluated: { tone: 'mint', icon: Eye },
  secured: { tone: 'mint', icon: ShieldCheck },
  succeeded: { tone: 'bare', icon: CornerDownRight },
}

/** Where a decision stands, in an icon and a word; what asks for attention first. */
export function StatusChip({ decision }: { decision: Decision }) {
  const today = useToday()
  const { decisions } = useRegister()
  const say = texts.decisions
  const successor = decisions.find(({ id }) => id === decision.followedById)
  if (successor)
    return <Chip {...LOOKS.succeeded}>{say.succeededBy(successor.number.slice(-3))}</Chip>
  if (isToEvaluate(decision, today)) {
    return (
      <Chip tone="amber" icon={Hourglass}>
        {say.evaluate(dateLabel(decision.body.evaluationOn, today))}
      </Chip>
    )
  }
  const status = statusOf(decision, today)
  return <Chip {...LOOKS[status]}>{say.statuses[status]}</Chip>
}
