import { Link2, Lock } from 'lucide-react'
import { Link } from 'react-aria-components'
import { useMe, useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { TypeOnPhone } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { copyText } from '#client/ui/copy-text.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Decision } from '#shared/model/decision.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { DecisionGrounds } from './decision-grounds.tsx'
import { DecisionTimeline } from './decision-timeline.tsx'
import css from './decisions-page.module.css'
import { AddEvent } from './event-form.tsx'
import { FollowUps } from './follow-ups.tsx'
import { useRegister } from './use-register.ts'

/** One decision: the sealed paper, what happened since, and what can still be added. */
export function DecisionDetail({ decision }: { decision: Decision }) {
  const today = useToday()
  const { code } = useTeam()
  const { isScreen } = useMe()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const { decisions, nameOf, namesOf } = useRegister()
  const { number, at, by, body } = decision
  const say = texts.decisions
  const before = decisions.find(({ id }) => id === decision.followsId)
  const after = decisions.find(({ id }) => id === decision.followedById)
  const path = `/team/${code}/besluiten?besluit=${decision.id}`
  const copyLink = async () => {
    const link = `${window.location.origin}${path}`
    const isCopied = await copyText(link)
    showToast({ text: isCopied ? texts.ui.copied : link })
  }
  return (
    <article className={css.detail} aria-label={say.sealedLabel(number)}>
      <div className={css.sealed} data-decision-open={number}>
        <p className={css.sealedHead}>
          <span className={css.lock}>
            <Icon icon={Lock} />
          </span>
          <strong>{say.decided}</strong>
          <span>
            {datedDayLabel(dayOf(at), today)}
            {body.takenIn && ` ${say.takenIn(texts.session.modes[body.takenIn.mode])}`},{' '}
            {nameOf(by)}
          </span>
          <span className={css.number}>{number}</span>
        </p>
        <h2>{body.title}</h2>
        {body.question !== '' && <p className={css.question}>{body.question}</p>}
        {body.text !== body.title && <p className={css.text}>{body.text}</p>}
        <dl className={css.facts}>
          <Fact name={say.holdsFor} value={say.scopes[body.scope]} />
          <Fact name={say.startsOn} value={datedDayLabel(body.effectiveOn, today)} />
          <Fact name={say.looksBackOn} value={datedDayLabel(body.evaluationOn, today)} />
          <Fact name={say.present} value={namesOf(body.presentIds)} />
          {body.expertIds.length > 0 && (
            <Fact name={say.needs.experts} value={namesOf(body.expertIds)} />
          )}
        </dl>
      </div>
      <div className={css.after}>
        <div className={css.story}>
          <DecisionTimeline decision={decision} />
          <FollowUps decision={decision} />
        </div>
        <aside className={css.ways}>
          {after && <Linked title={say.followedBy} decision={after} />}
          {before && <Linked title={say.followsOn} decision={before} />}
          <p className={css.quiet}>{say.textStays(number)}</p>
          {mayWrite && !isScreen && <AddEvent decision={decision} />}
          {mayWrite && <TypeOnPhone at={{ path }} />}
          <Button size="small" icon={Link2} onPress={() => void copyLink()}>
            {texts.card.menu.copyLink}
          </Button>
        </aside>
      </div>
      <DecisionGrounds body={body} nameOf={nameOf} />
    </article>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Linked({ title, decision }: { title: string; decision: Decision }) {
  const { code } = useTeam()
  return (
    <div>
      <h3>{title}</h3>
      <Link
        href={`/team/${code}/besluiten?besluit=${decision.id}`}
        className={css.linked ?? ''}
        data-linked={decision.number}
      >
        <span>
          <Icon icon={Lock} /> {decision.number}
        </span>
        <strong>{decision.body.title}</strong>
      </Link>
    </div>
  )
}
