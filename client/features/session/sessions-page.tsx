import { ChevronRight, Play, Settings2 } from 'lucide-react'
import { useEffect } from 'react'
import { Link } from 'react-aria-components'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useMember, useTeam } from '#client/board/board-context.tsx'
import {
  useHeldSessions,
  useRunningSession,
  useSessionPlans,
} from '#client/board/session/use-session.ts'
import { sessionPath, useStartSession } from '#client/board/session/use-steering.ts'
import { useTypedField } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { momentLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { SESSION_MODES } from '#shared/model/session.ts'
import type { HeldSessionLine, SessionPlan } from '#shared/protocol/sessions.ts'
import { minutesOf } from '#shared/rules/session-steps.ts'
import { outcomePath } from './outcome-path.ts'
import {
  changePlan,
  closeUnchangedPlan,
  editPlan,
  endPlanEditing,
  useEditedPlan,
} from './plan-editing.ts'
import { PlanSheet } from './plan-sheet.tsx'
import css from './sessions-page.module.css'
import { stepName } from './step-name.ts'
import { usePlanChange } from './use-plan-change.ts'

const say = texts.session

/** Begin a session, change its steps, and read what earlier ones brought. */
export function SessionsPage() {
  const { id, mayManage } = useTeam()
  const held = useHeldSessions()
  const plans = useSessionPlans()
  const editing = useEditedPlan(id, plans)
  const typed = useTypedField()
  const asked = SESSION_MODES.find((mode) => mode === typed)
  useEffect(() => {
    if (asked && mayManage) editPlan(id, asked)
    return closeUnchangedPlan
  }, [asked, mayManage, id])
  const change = usePlanChange()
  const offered = plans.filter((plan) => plan.offered)
  const others = plans.filter((plan) => !plan.offered)
  return (
    <div className={css.page}>
      <h1 className={css.title}>{say.page}</h1>
      <section aria-label={say.plans.title} className={css.part}>
        <ul className={css.modes}>
          {offered.map((plan) => (
            <ModeRow
              key={plan.mode}
              plan={plan}
              onEdit={mayManage ? () => editPlan(id, plan.mode) : null}
            />
          ))}
        </ul>
        {mayManage && others.length > 0 && (
          <>
            <h2 className={css.heading}>{say.plans.templates}</h2>
            <div className={css.templates}>
              {others.map((plan) => (
                <Button key={plan.mode} onPress={() => void change({ ...plan, offered: true })}>
                  {say.plans.offer(plan.mode)}
                </Button>
              ))}
            </div>
          </>
        )}
      </section>
      <section aria-label={say.log.title} className={css.part}>
        <h2 className={css.heading}>{say.log.title}</h2>
        {held.length === 0 && <p className={css.quiet}>{say.log.none}</p>}
        <ul className={css.log}>
          {held.map((line) => (
            <HeldRow key={line.id} line={line} />
          ))}
        </ul>
      </section>
      {editing && (
        <PlanSheet
          plan={editing}
          onChange={(plan) => changePlan(id, plan)}
          onClose={endPlanEditing}
        />
      )}
    </div>
  )
}

type ModeRowProps = { plan: SessionPlan; onEdit: (() => void) | null }

function ModeRow({ plan, onEdit }: ModeRowProps) {
  const { mode, steps } = plan
  const { code } = useTeam()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const running = useRunningSession()
  const start = useStartSession()
  return (
    <li className={css.mode}>
      <div className={css.words}>
        <strong>{say.modes[mode]}</strong>
        <span className={css.quiet}>
          {[say.minutes(Math.round(minutesOf(steps))), steps.map(stepName).join(', ')].join(': ')}
        </span>
      </div>
      {onEdit && (
        <Button icon={Settings2} aria-label={say.plans.edit(mode)} onPress={onEdit}>
          {say.plans.title}
        </Button>
      )}
      {mayWrite && running === null && (
        <Button
          icon={Play}
          variant={mode === 'boardSession' ? 'primary' : 'plain'}
          onPress={() => start(mode)}
        >
          {say.start(mode)}
        </Button>
      )}
      {running?.mode === mode && (
        <ButtonLink variant="primary" href={sessionPath(code)}>
          {say.toSession}
        </ButtonLink>
      )}
    </li>
  )
}

function HeldRow({ line }: { line: HeldSessionLine }) {
  const { code } = useTeam()
  const today = useToday()
  const leader = useMember(line.leaderId ?? undefined)
  return (
    <li>
      <Link className={css.held ?? ''} href={outcomePath(code, line.id)}>
        <span className={css.words}>
          <strong>{say.modes[line.mode]}</strong>
          <span className={css.quiet}>
            {[momentLabel(line.startedAt, today), leader && say.log.led(leader.name)]
              .filter(Boolean)
              .join(', ')}
          </span>
        </span>
        <Icon icon={ChevronRight} />
      </Link>
    </li>
  )
}
