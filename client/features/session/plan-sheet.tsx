import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useTeam } from '#client/board/board-context.tsx'
import { TypeOnPhone, typingAt } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, IconButton } from '#client/ui/button.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import {
  MAX_STEP_MINUTES,
  MAX_STEP_TITLE,
  MAX_STEPS_IN_SESSION,
  type SessionStep,
} from '#shared/model/session.ts'
import type { SessionPlan } from '#shared/protocol/sessions.ts'
import { DEFAULT_STEPS, minutesOf, OFFERED_MODES } from '#shared/rules/session-steps.ts'
import css from './plan-sheet.module.css'
import { stepName } from './step-name.ts'
import { usePlanChange } from './use-plan-change.ts'

const say = texts.session.plans

type Props = { plan: SessionPlan; onChange: (plan: SessionPlan) => void; onClose: () => void }

/** The steps of one kind of session: their names, minutes and order; what a team never does goes out. */
export function PlanSheet({ plan, onChange, onClose }: Props) {
  const { mode, steps } = plan
  const { code } = useTeam()
  const setSteps = (next: readonly SessionStep[]) => onChange({ ...plan, steps: [...next] })
  const change = usePlanChange()
  const put = (index: number, step: Partial<SessionStep>) =>
    setSteps(steps.map((each, at) => (at === index ? { ...each, ...step } : each)))
  const move = (index: number, by: number) => {
    const next = [...steps]
    next.splice(index + by, 0, ...next.splice(index, 1))
    setSteps(next)
  }
  const keep = async (kept: SessionPlan) => {
    if (await change(kept)) onClose()
  }
  const isTemplate = !OFFERED_MODES.includes(mode)
  return (
    <Sheet
      title={say.edit(mode)}
      isOpen
      onClose={onClose}
      size="large"
      beside="right"
      actions={
        <>
          {isTemplate && (
            <Button variant="quiet" onPress={() => void keep({ ...plan, offered: false })}>
              {say.hide(mode)}
            </Button>
          )}
          <Button variant="quiet" onPress={() => setSteps(DEFAULT_STEPS[mode])}>
            {say.restore}
          </Button>
          <Button variant="primary" isDisabled={steps.length === 0} onPress={() => void keep(plan)}>
            {say.save}
          </Button>
        </>
      }
    >
      <p className={css.text}>{say.text}</p>
      <ul className={css.steps}>
        {steps.map((step, index) => {
          const name = stepName(step)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no id; their fields are controlled
            <li key={index} className={css.step}>
              <input
                className={css.name}
                aria-label={`${say.name} ${index + 1}`}
                value={step.title}
                placeholder={texts.session.steps[step.kind]}
                maxLength={MAX_STEP_TITLE}
                enterKeyHint="done"
                onChange={(event) => put(index, { title: event.target.value })}
              />
              <input
                className={css.minutes}
                aria-label={say.minutesOf(name)}
                type="number"
                inputMode="numeric"
                enterKeyHint="done"
                min={1}
                max={MAX_STEP_MINUTES}
                value={step.minutes}
                onChange={(event) => put(index, { minutes: minutesIn(event.target.value) })}
              />
              <IconButton
                icon={ArrowUp}
                label={say.earlier(name)}
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
              />
              <IconButton
                icon={ArrowDown}
                label={say.later(name)}
                isDisabled={index === steps.length - 1}
                onPress={() => move(index, 1)}
              />
              <IconButton
                icon={Trash2}
                label={say.remove(name)}
                isDisabled={steps.length === 1}
                onPress={() => setSteps(steps.filter((_, at) => at !== index))}
              />
            </li>
          )
        })}
      </ul>
      <div className={css.foot}>
        <Button
          icon={Plus}
          isDisabled={steps.length >= MAX_STEPS_IN_SESSION}
          onPress={() => setSteps([...steps, { kind: 'talk', title: '', minutes: 5 }])}
        >
          {say.add}
        </Button>
        <TypeOnPhone at={{ path: typingAt(`/team/${code}/sessies`, mode) }} />
        <strong>{say.total(Math.round(minutesOf(steps)))}</strong>
      </div>
    </Sheet>
  )
}

function minutesIn(typed: string): number {
  const minutes = Math.round(Number(typed))
  return Number.isFinite(minutes) ? Math.min(MAX_STEP_MINUTES, Math.max(1, minutes)) : 1
}
