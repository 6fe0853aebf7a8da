import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useMe, useToday } from '#client/api/session.ts'
import { useSend } from '#client/api/use-send.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Fault } from '#client/ui/fault.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { Skeleton } from '#client/ui/skeleton.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { TALK_STEPS } from '#shared/model/director.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { Sealed } from '#shared/protocol/decisions.ts'
import type { Talks } from '#shared/protocol/talks.ts'
import { Agreements } from './agreements.tsx'
import { TalkBar } from './talk-bar.tsx'
import css from './talk-page.module.css'
import { TalkStart } from './talk-start.tsx'
import { TalkStepper } from './talk-stepper.tsx'
import { TalkStep } from './talk-steps.tsx'
import { type RunningTalk, useTalk } from './use-talk.ts'
import { useTalks } from './use-talks.ts'

export type DecideProps = {
  presentIds: readonly PersonId[]
  onSealed: (sealed: Sealed) => void
  onClose: () => void
}
type Props = {
  /** Takes a decision in the talk. */
  decide: (props: DecideProps) => ReactNode
}

/** The talk itself: five steps, a quiet clock, and what is agreed. It ends with agreements, never with minutes. */
export function TalkPage({ decide }: Props) {
  const { id } = useTeam()
  const isLoaded = useBoardState((state) => state.loaded)
  const { data: talks } = useTalks(id)
  const talk = useTalk(id)
  const me = useMe()
  if (!me.networkRoles.includes('director')) return <p>{texts.talk.onlyDirector}</p>
  if (!talks || !isLoaded) return <Skeleton lines={8} />
  if (!talk.running) return <TalkStart talks={talks} onStart={talk.start} />
  return <Running talks={talks} running={talk.running} talk={talk} decide={decide} />
}

type RunningProps = Props & {
  talks: Talks
  running: RunningTalk
  talk: ReturnType<typeof useTalk>
}

function Running({ talks, running, talk, decide }: RunningProps) {
  const { id, code, name } = useTeam()
  const today = useToday()
  const [, navigate] = useLocation()
  const [title, setTitle] = useState('')
  const { send, isBusy, error } = useSend([
    ['director', id],
    ['school-page', id],
    ['director-overview'],
    ['my-actions'],
  ])
  const step = TALK_STEPS[running.step] ?? 'lastTime'
  const end = async () => {
    const { startedAt, presentIds, agreements, decisions } = running
    const talkId = talks.next?.talkId ?? running.talkId
    const decisionIds = decisions.map((decision) => decision.id)
    const request = { talkId, startedAt, presentIds, agreements, decisionIds }
    const answer = await send('POST', `/api/teams/${id}/talks`, request)
    if (!answer.ok) return
    talk.end()
    showToast({ text: texts.talk.ended })
    navigate(`/team/${code}/gesprek`)
  }
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{texts.talk.with(name)}</h1>
        <p>{datedDayLabel(today, today)}</p>
      </header>
      <TalkStepper running={running} onGo={(at) => talk.change(at)} />
      <div className={css.columns}>
        <section className={css.step} aria-labelledby="talk-step">
          <h2 id="talk-step">{texts.talk.steps[step]}</h2>
          <p className={css.question}>{texts.talk.questions[step]}</p>
          <TalkStep step={step} talks={talks} onAgree={setTitle} />
        </section>
        <Agreements
          key={title}
          title={title}
          talks={talks}
          running={running}
          decide={decide}
          onChange={talk.change}
        />
      </div>
      <Fault text={error?.message} />
      <TalkBar
        running={running}
        isBusy={isBusy}
        onGo={(at) => talk.change(at)}
        onEnd={() => void end()}
      />
    </div>
  )
}
