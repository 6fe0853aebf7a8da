import { HandHelping, type LucideIcon, Scissors, Sunset, UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useDispatch, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { type Card, REASON_LENGTH, TYPED_LENGTH } from '#shared/model/card.ts'
import type { ChosenAnswer } from '#shared/model/command.ts'
import css from './how-to-go-on.module.css'
import { OneLine } from './one-line.tsx'

type Way = ChosenAnswer['kind'] | 'drop'

const ICONS: Readonly<Record<Way, LucideIcon>> = {
  smaller: Scissors,
  help: HandHelping,
  handOver: UserPlus,
  drop: Sunset,
}
const WAYS_ON: readonly Way[] = ['smaller', 'help', 'handOver', 'drop']

/** Work that was postponed twice: kleiner, hulp, overdragen, or let it go with one line why. */
export function HowToGoOn({ card, onChosen }: { card: Card; onChosen?: () => void }) {
  const [way, setWay] = useState<Way | null>(null)
  const say = texts.actions.goOn
  return (
    <section className={css.paper} aria-label={say.question}>
      <div>
        <p className={css.question}>{say.question}</p>
        <p className={css.about}>{say.about(card.postponements.length)}</p>
      </div>
      {way === null ? (
        <div className={css.ways}>
          {WAYS_ON.map((each) => (
            <Button key={each} icon={ICONS[each]} onPress={() => setWay(each)}>
              {say[each]}
            </Button>
          ))}
        </div>
      ) : (
        <>
          <Answer
            card={card}
            way={way}
            onDone={() => {
              setWay(null)
              onChosen?.()
            }}
          />
          <Button size="small" variant="quiet" onPress={() => setWay(null)}>
            {say.back}
          </Button>
        </>
      )}
    </section>
  )
}

function Answer({ card, way, onDone }: { card: Card; way: Way; onDone: () => void }) {
  const dispatch = useDispatch()
  const { members } = useTeam()
  const say = texts.actions.goOn
  const { id: cardId, title } = card
  const choose = (answer: ChosenAnswer, sentence: string) => {
    if (dispatch({ type: 'choose-way', cardId, way: answer }, sentence).ok) onDone()
  }
  switch (way) {
    case 'smaller':
      return (
        <OneLine
          cardId={cardId}
          about={way}
          label={say.smallerLabel}
          submit={say.smallerSave}
          start={title}
          longest={TYPED_LENGTH.title}
          onDone={(line) => choose({ kind: 'smaller', title: line }, say.smallerDone(line))}
        />
      )
    case 'help':
      return (
        <OneLine
          cardId={cardId}
          about={way}
          label={say.helpLabel}
          submit={say.helpSave}
          start={card.help}
          longest={TYPED_LENGTH.help}
          onDone={(line) => choose({ kind: 'help', question: line }, say.helpDone(title))}
        />
      )
    case 'handOver':
      return (
        <fieldset className={css.people}>
          <legend>{say.handOverLabel}</legend>
          {members
            .filter(({ id }) => id !== card.ownerId)
            .map((member) => (
              <Button
                key={member.id}
                onPress={() =>
                  choose({ kind: 'handOver', to: member.id }, say.handOverDone(title, member.name))
                }
              >
                <span className={css.person}>
                  <Avatar person={member} />
                  {member.name}
                </span>
              </Button>
            ))}
        </fieldset>
      )
    case 'drop':
      return (
        <OneLine
          cardId={cardId}
          about={way}
          label={say.dropLabel}
          submit={say.dropSave}
          start=""
          longest={REASON_LENGTH}
          onDone={(line) => {
            const dropped = dispatch(
              { type: 'drop-card', cardId, reason: line },
              say.dropDone(title),
            )
            if (dropped.ok) onDone()
          }}
        />
      )
  }
}
