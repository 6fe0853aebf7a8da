import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { TypeOnPhone } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import form from '#client/ui/form.module.css'
import { listLabel, longDayLabel } from '#client/ui/format.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { MAX_PLAN_REASON, type PlannedSession } from '#shared/model/year-plan.ts'
import type { PlanChangeRequest } from '#shared/protocol/year-plan.ts'
import { weekdayOf } from '#shared/rules/calendar.ts'
import { sessionField, typedInYear } from './typed-in-year.ts'
import { usePlanSend } from './use-year-plan.ts'
import { statusOf } from './year-period.tsx'

/** One session of the year: how it stands, who works that day, and moving it or letting it go. */
export function SessionSheet({
  session,
  onClose,
}: {
  session: PlannedSession
  onClose: () => void
}) {
  const { code, members } = useTeam()
  const today = useToday()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const say = texts.year.session
  const { mode, shift, on, plannedOn, time, reason, heldId } = session
  const there = members.filter(({ workdays }) => workdays.some((day) => day === weekdayOf(on)))
  const isOpen = heldId === null && session.rhythmId !== null
  return (
    <Sheet
      title={[texts.session.modes[mode], shift].filter(Boolean).join(' ')}
      isOpen
      size="small"
      onClose={onClose}
    >
      <div className={form.form}>
        <div>
          <p>
            {[longDayLabel(on), time, texts.year.status[statusOf(session, today)]]
              .filter(Boolean)
              .join(', ')}
          </p>
          {on !== plannedOn && <p className={form.hint}>{say.wasOn(longDayLabel(plannedOn))}</p>}
          {reason !== '' && <p>{say.because(reason)}</p>}
          <p className={form.hint}>
            {there.length > 0 ? say.there(listLabel(there.map(({ name }) => name))) : say.nobody}
          </p>
        </div>
        {heldId !== null && (
          <ButtonLink href={`/team/${code}/sessies/${heldId}`}>{say.outcome}</ButtonLink>
        )}
        {isOpen && mayWrite && <Change session={session} onClose={onClose} />}
      </div>
    </Sheet>
  )
}

function Change({ session, onClose }: { session: PlannedSession; onClose: () => void }) {
  const { id, code } = useTeam()
  // What was not changed here follows what others keep.
  const [changed, setChanged] = useState<Partial<Pick<PlannedSession, 'on' | 'time' | 'reason'>>>(
    {},
  )
  const { on, time, reason } = { ...session, ...changed }
  const { send, isBusy, error } = usePlanSend()
  const say = texts.year.session
  const put = async (status: PlanChangeRequest['status']) => {
    const { rhythmId, plannedOn } = session
    const what = { rhythmId, plannedOn, status, on, time, reason }
    const answer = await send('PUT', `/api/teams/${id}/planned-sessions`, what)
    if (!answer.ok) return
    showToast({ text: say.saved })
    onClose()
  }
  const isElsewhere = on !== session.on || time !== session.time
  return (
    <>
      <div className={form.row}>
        <DayInput
          label={say.on}
          value={on}
          onChange={(day) => setChanged({ ...changed, on: day ?? session.on })}
        />
        <TextInput
          label={say.time}
          inputMode="numeric"
          value={time}
          onChange={(moment) => setChanged({ ...changed, time: moment })}
        />
      </div>
      <TextInput
        label={say.reason}
        description={say.reasonHint}
        value={reason}
        onChange={(line) => setChanged({ ...changed, reason: line.slice(0, MAX_PLAN_REASON) })}
        error={error?.message}
      />
      <div className={form.buttons}>
        <Button
          variant="primary"
          isBusy={isBusy}
          isDisabled={!isElsewhere}
          onPress={() => void put('moved')}
        >
          {say.move}
        </Button>
        <Button
          isBusy={isBusy}
          isDisabled={reason.trim() === ''}
          onPress={() => void put('cancelled')}
        >
          {say.cancel}
        </Button>
        {session.status !== 'planned' && (
          <Button variant="quiet" isBusy={isBusy} onPress={() => void put('planned')}>
            {say.putBack}
          </Button>
        )}
        <TypeOnPhone at={{ path: typedInYear(code, sessionField(session)) }} />
      </div>
    </>
  )
}
