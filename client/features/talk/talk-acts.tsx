import { CalendarClock, HeartHandshake, Play, Plus } from 'lucide-react'
import { useState } from 'react'
import { useMe, useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import type { TeamId } from '#shared/model/ids.ts'
import { ComplimentSheet } from './compliment-sheet.tsx'
import { OwnActionSheet } from './own-action-sheet.tsx'
import { PlanTalkSheet } from './plan-talk-sheet.tsx'
import css from './talk-acts.module.css'
import { useMoveTalk } from './use-move-talk.ts'
import { isTalkRunning } from './use-talk.ts'
import { useTalks } from './use-talks.ts'

type Props = { teamId: TeamId; teamCode: string; teamName: string }

const say = texts.talk

/** From the page of a school: when the talk is, and what the directeur can do. */
export function TalkActs({ teamId, teamCode, teamName }: Props) {
  const isDirector = useMe().networkRoles.includes('director')
  const [sheet, setSheet] = useState<'compliment' | 'own' | 'plan' | null>(null)
  const close = () => setSheet(null)
  return (
    <div className={css.acts}>
      <When teamId={teamId} onPlan={() => setSheet('plan')} />
      {isDirector && (
        <div className={css.buttons}>
          <Button icon={HeartHandshake} size="large" onPress={() => setSheet('compliment')}>
            {say.compliment}
          </Button>
          <Button icon={Plus} size="large" onPress={() => setSheet('own')}>
            {say.ownAction}
          </Button>
          <ButtonLink
            icon={Play}
            size="large"
            variant="primary"
            href={`/team/${teamCode}/gesprek/houden`}
          >
            {isTalkRunning(teamId) ? say.goOn : say.start}
          </ButtonLink>
        </div>
      )}
      {sheet === 'compliment' && <ComplimentSheet {...{ teamId, teamName }} onClose={close} />}
      {sheet === 'own' && <OwnActionSheet teamId={teamId} onClose={close} />}
      {sheet === 'plan' && <PlanTalkSheet teamId={teamId} onClose={close} />}
    </div>
  )
}

function When({ teamId, onPlan }: { teamId: TeamId; onPlan: () => void }) {
  const today = useToday()
  const { data } = useTalks(teamId)
  const { aWeekLater } = useMoveTalk(teamId)
  if (!data) return null
  const { next, afterNext } = data
  if (!next) {
    return (
      <div className={css.when}>
        <span>{say.noneNext}</span>
        <Button size="small" icon={CalendarClock} onPress={onPlan}>
          {say.plan}
        </Button>
      </div>
    )
  }
  const day = [datedDayLabel(next.on, today), next.time].filter(Boolean).join(' ')
  return (
    <div className={css.when}>
      <span>
        <strong>{say.nextOn(day)}</strong>
        {afterNext && <small>{say.thenOn(datedDayLabel(afterNext, today))}</small>}
      </span>
      {aWeekLater && (
        <Button size="small" variant="quiet" onPress={() => void aWeekLater()}>
          {say.aWeekLater}
        </Button>
      )}
      <Button size="small" variant="quiet" icon={CalendarClock} onPress={onPlan}>
        {say.move}
      </Button>
    </div>
  )
}
