import { Play } from 'lucide-react'
import { useState } from 'react'
import { newRecordId } from '#client/api/outbox.ts'
import { useMe } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import type { PersonId } from '#shared/model/ids.ts'
import type { Talks } from '#shared/protocol/talks.ts'
import { HeldTalks } from './held-talks.tsx'
import { PeopleChips } from './people-chips.tsx'
import css from './talk-page.module.css'

type Props = { talks: Talks; onStart: (talkId: string, presentIds: readonly PersonId[]) => void }

const say = texts.talk

/** Before the talk: who is there. LoCo and IB are, unless somebody says otherwise. */
export function TalkStart({ talks, onStart }: Props) {
  const me = useMe()
  const { code, name, members } = useTeam()
  const preparing = members.filter(({ roles }) =>
    roles.some((role) => role === 'locationCoordinator' || role === 'supportCoordinator'),
  )
  const [present, setPresent] = useState<ReadonlySet<PersonId>>(
    () => new Set([me.id, ...preparing.map(({ id }) => id)]),
  )
  const start = () => onStart(talks.next?.talkId ?? newRecordId(), [...present])
  const people = [...talks.directors.filter(({ id }) => id === me.id), ...members]
  return (
    <div className={css.page}>
      <header className={css.head}>
        <h1>{say.with(name)}</h1>
        <p>{say.noMinutes}</p>
      </header>
      <section className={css.lobby}>
        <PeopleChips label={say.present} people={people} chosen={present} onChange={setPresent} />
        <div className={css.buttons}>
          <Button
            variant="primary"
            size="large"
            icon={Play}
            isDisabled={present.size === 0}
            onPress={start}
          >
            {say.start}
          </Button>
          <ButtonLink size="large" variant="quiet" href={`/team/${code}/gesprek`}>
            {say.leave}
          </ButtonLink>
        </div>
      </section>
      <section className={css.lobby}>
        <h2>{say.history}</h2>
        <HeldTalks talks={talks.held} teamCode={code} />
      </section>
    </div>
  )
}
