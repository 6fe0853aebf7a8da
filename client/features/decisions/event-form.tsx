import { CornerDownRight, Plus } from 'lucide-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { useToday } from '#client/api/session.ts'
import { useDispatch } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { Segmented } from '#client/ui/segmented.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import {
  type Decision,
  EVALUATION_OUTCOMES,
  type EvaluationOutcome,
  RECORD_LENGTH,
} from '#shared/model/decision.ts'
import { faultInEvent, faultInFollowing } from '#shared/rules/decisions.ts'
import { ExperienceForm } from './experience-form.tsx'
import css from './proposal.module.css'
import { useEvents } from './use-events.ts'

type Adding = 'experience' | 'introduced' | 'evaluated' | 'secured' | 'erratum'
const KINDS: readonly Adding[] = ['experience', 'introduced', 'evaluated', 'secured', 'erratum']

/** The ways there are with a decision, instead of changing it: add to it, or follow it up once it was evaluated. */
export function AddEvent({ decision }: { decision: Decision }) {
  const today = useToday()
  const isAsked = new URLSearchParams(useSearch()).has('ervaring')
  const [adding, setAdding] = useState<Adding | null>(isAsked ? 'experience' : null)
  const { add, error } = useEvents(decision.id)
  const say = texts.decisions.adding
  const possible = KINDS.filter(
    (kind) =>
      faultInEvent(decision, kind, today) === null &&
      !(kind !== 'experience' && kind !== 'erratum' && has(decision, kind)),
  )
  const send = async (event: Parameters<typeof add>[0]) => {
    const isAdded = await add(event)
    if (isAdded) setAdding(null)
    return isAdded
  }
  const isWaiting = faultInEvent(decision, 'evaluated', today) === 'decision/evaluation-not-yet'
  return (
    <>
      <div className={css.row}>
        {possible.map((kind) => (
          <Button
            key={kind}
            size="small"
            icon={Plus}
            aria-pressed={adding === kind}
            onPress={() => setAdding(adding === kind ? null : kind)}
          >
            {say.kinds[kind]}
          </Button>
        ))}
        <FollowUp decision={decision} />
      </div>
      {isWaiting && (
        <p className={css.quiet}>
          {say.evaluateFrom(datedDayLabel(decision.body.evaluationOn, today))}
        </p>
      )}
      {adding === 'experience' && (
        <ExperienceForm
          isOpen
          onSend={({ about, text, link }) => send({ kind: 'experience', about, text, link })}
        />
      )}
      {adding === 'evaluated' && <EvaluationForm onSend={send} />}
      {(adding === 'introduced' || adding === 'secured' || adding === 'erratum') && (
        <LineForm kind={adding} onSend={send} />
      )}
      <Fault text={error?.message} />
    </>
  )
}

function has({ events }: Decision, kind: Adding): boolean {
  return events.some((event) => event.kind === kind)
}

type Send = (event: Parameters<ReturnType<typeof useEvents>['add']>[0]) => Promise<boolean>

function EvaluationForm({ onSend }: { onSend: Send }) {
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<EvaluationOutcome | null>(null)
  const say = texts.decisions.adding
  return (
    <div className={css.form}>
      <TextInput
        label={say.whatDidWeSee}
        value={text}
        onChange={setText}
        maxLength={RECORD_LENGTH.text}
        multiline
        autoFocus
      />
      <Segmented
        label={say.outcome}
        options={EVALUATION_OUTCOMES.map((id) => ({ id, label: texts.decisions.outcomes[id] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Button
        variant="soft"
        isDisabled={text.trim() === '' || outcome === null}
        onPress={() => void onSend({ kind: 'evaluated', text: text.trim(), outcome })}
      >
        {say.save}
      </Button>
    </div>
  )
}

function LineForm({ kind, onSend }: { kind: 'introduced' | 'secured' | 'erratum'; onSend: Send }) {
  const [text, setText] = useState('')
  const say = texts.decisions.adding
  return (
    <div className={css.form}>
      <TextInput
        label={say.lines[kind]}
        value={text}
        onChange={setText}
        maxLength={RECORD_LENGTH.text}
        multiline
        autoFocus
      />
      <Button
        variant="soft"
        isDisabled={kind !== 'introduced' && text.trim() === ''}
        onPress={() => void onSend({ kind, text: text.trim() })}
      >
        {say.save}
      </Button>
    </div>
  )
}

/** After an evaluation that says so: a new proposal that names this decision. */
function FollowUp({ decision }: { decision: Decision }) {
  const dispatch = useDispatch()
  const openCard = useOpenCard()
  if (faultInFollowing(decision) !== null) return null
  const propose = () => {
    const made = dispatch({
      type: 'add-cards',
      board: 'improvement',
      column: 'proposals',
      lines: [decision.body.title],
    })
    if (!made.ok) return
    for (const change of made.value) {
      if (change.type !== 'card-added') continue
      const cardId = change.card.id
      const value = decision.id
      dispatch({
        type: 'set-value',
        change: { type: 'value-set', cardId, field: 'followsId', value },
      })
      openCard(cardId)
    }
  }
  return (
    <Button size="small" variant="primary" icon={CornerDownRight} onPress={propose}>
      {texts.decisions.adding.followUp}
    </Button>
  )
}
