import { Lock, Plus, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { newRecordId } from '#client/api/outbox.ts'
import { useMe, useToday } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button, IconButton } from '#client/ui/button.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { Select } from '#client/ui/select.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Day, PersonId } from '#shared/model/ids.ts'
import type { Talks } from '#shared/protocol/talks.ts'
import { addDays, nextWorkday } from '#shared/rules/calendar.ts'
import css from './agreements.module.css'
import type { DecideProps } from './talk-page.tsx'
import type { RunningTalk } from './use-talk.ts'

type Props = {
  /** Words to begin a new agreement with. */
  title: string
  talks: Talks
  running: RunningTalk
  decide: (props: DecideProps) => ReactNode
  onChange: (fields: Partial<RunningTalk>) => void
}

const say = texts.talk

/** What is agreed: each one action of one person, or a decision that is sealed on the spot. */
export function Agreements({ title, talks, running, decide, onChange }: Props) {
  const me = useMe()
  const today = useToday()
  const { members } = useTeam()
  const [isDeciding, setDeciding] = useState(false)
  const { agreements, decisions, presentIds } = running
  const people = [...talks.directors.filter(({ id }) => id === me.id), ...members]
  return (
    <aside className={css.panel} aria-label={say.agreements}>
      <h2>{say.agreements}</h2>
      {agreements.length + decisions.length === 0 && (
        <p className={css.quiet}>{say.noAgreements}</p>
      )}
      <ul>
        {agreements.map((agreement) => {
          const owner = people.find(({ id }) => id === agreement.ownerId)
          return (
            <li key={agreement.id} className={css.line}>
              {owner && <Avatar person={owner} size="medium" />}
              <span className={css.words}>
                <strong>{agreement.title}</strong>
                <span className={css.quiet}>
                  {[owner?.name, datedDayLabel(agreement.dueOn, today)].join(', ')}
                </span>
              </span>
              <IconButton
                icon={X}
                size="small"
                label={say.remove(agreement.title)}
                onPress={() =>
                  onChange({ agreements: agreements.filter(({ id }) => id !== agreement.id) })
                }
              />
            </li>
          )
        })}
        {decisions.map(({ id, number }) => (
          <li key={id} className={css.line}>
            <Icon icon={Lock} />
            <span className={css.words}>{say.decided(number)}</span>
          </li>
        ))}
      </ul>
      <NewAgreement
        suggestion={title}
        people={people}
        onAdd={(agreement) =>
          onChange({ agreements: [...agreements, { ...agreement, id: newRecordId() }] })
        }
      />
      <div>
        <Button size="small" variant="quiet" icon={Lock} onPress={() => setDeciding(true)}>
          {texts.decisions.direct.open}
        </Button>
      </div>
      {isDeciding &&
        decide({
          presentIds,
          onSealed: ({ decisionId, number }) =>
            onChange({ decisions: [...decisions, { id: decisionId, number }] }),
          onClose: () => setDeciding(false),
        })}
    </aside>
  )
}

type NewProps = {
  suggestion: string
  people: readonly { readonly id: PersonId; readonly name: string }[]
  onAdd: (agreement: { title: string; ownerId: PersonId; dueOn: Day }) => void
}

function NewAgreement({ suggestion, people, onAdd }: NewProps) {
  const me = useMe()
  const today = useToday()
  const [title, setTitle] = useState(suggestion)
  const [ownerId, setOwner] = useState<PersonId>(me.id)
  const [dueOn, setDueOn] = useState<Day | null>(() => nextWorkday(addDays(today, 13), [], []))
  const isWhole = title.trim() !== '' && dueOn !== null && dueOn >= today
  const add = () => {
    if (!isWhole) return
    onAdd({ title: title.trim(), ownerId, dueOn })
    setTitle('')
  }
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextInput
        label={say.addAgreement}
        placeholder={say.agreementHint}
        value={title}
        onChange={setTitle}
        maxLength={90}
        autoFocus={suggestion !== ''}
      />
      <div className={css.fields}>
        <Select
          label={say.who}
          options={people.map(({ id, name }) => ({ id, label: name }))}
          value={ownerId}
          onChange={setOwner}
        />
        <DayInput label={say.when} value={dueOn} onChange={setDueOn} min={today} />
      </div>
      <Button type="submit" variant="soft" icon={Plus} isDisabled={!isWhole}>
        {say.put}
      </Button>
    </form>
  )
}
