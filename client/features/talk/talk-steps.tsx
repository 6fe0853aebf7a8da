import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { unanswered, useAtCards } from '#client/board/beside/at-cards.tsx'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { type Card, isWork } from '#shared/model/card.ts'
import type { TalkStep as Step } from '#shared/model/director.ts'
import type { Talks } from '#shared/protocol/talks.ts'
import { addDays, dayOf } from '#shared/rules/calendar.ts'
import { ComplimentSheet } from './compliment-sheet.tsx'
import { AgreedList } from './held-talks.tsx'
import { TalkGoals } from './talk-goals.tsx'
import { TalkRows } from './talk-rows.tsx'

type Props = {
  step: Step
  talks: Talks
  /** Takes this as the words of a new agreement. */
  onAgree: (title: string) => void
}

const say = texts.talk
/** Without an earlier talk, what happened in three weeks. */
const FIRST_DAYS = 21
const MOST_SUCCESSES = 6

/** What a step of the talk looks at, straight from the board. */
export function TalkStep({ step, talks, onAgree }: Props) {
  const { id, code, name } = useTeam()
  const cards = useShownCards()
  const beside = useAtCards()
  const [isThanking, setThanking] = useState(false)
  const today = useToday()
  const [last] = talks.held
  const from = last?.on ?? addDays(today, -FIRST_DAYS)
  switch (step) {
    case 'lastTime':
      return (
        <>
          <TalkRows title={say.agreedLast} empty={say.nothing.lastTime}>
            {last && last.agreements.length > 0 && (
              <AgreedList agreements={last.agreements} teamCode={code} />
            )}
          </TalkRows>
          <TalkRows
            title={say.successes}
            cards={cards
              .filter((card) => card.type === 'success' && dayOf(card.createdAt) >= from)
              .slice(-MOST_SUCCESSES)}
          />
          <div>
            <Button onPress={() => setThanking(true)}>{say.compliment}</Button>
          </div>
          {isThanking && (
            <ComplimentSheet teamId={id} teamName={name} onClose={() => setThanking(false)} />
          )}
        </>
      )
    case 'running': {
      const flagged = cards.filter((card) => card.forDirector !== undefined)
      const help = cards.filter(
        (card) => isOpen(card) && card.helpAsked !== undefined && !flagged.includes(card),
      )
      return (
        <>
          <TalkRows
            title={say.discuss}
            empty={flagged.length + help.length === 0 ? say.nothing.running : ''}
            cards={flagged}
            noteOf={(card) => card.forDirector?.line ?? ''}
            onAgree={onAgree}
            asksSupport
          />
          <TalkRows
            title={say.help}
            cards={help}
            noteOf={(card) => card.help}
            onAgree={onAgree}
            asksSupport
          />
        </>
      )
    }
    case 'particular': {
      const waiting = new Map(unanswered(beside).map(({ cardId, text }) => [cardId, text]))
      const stuck = cards.filter(
        (card) => isOpen(card) && (card.postponements.length >= 2 || card.waitingFor.trim() !== ''),
      )
      return (
        <>
          <TalkRows
            title={say.stuck}
            empty={stuck.length + waiting.size === 0 ? say.nothing.particular : ''}
            cards={stuck}
            noteOf={(card) => card.waitingFor}
            onAgree={onAgree}
            asksSupport
          />
          <TalkRows
            title={say.awaits}
            cards={cards.filter((card) => waiting.has(card.id))}
            noteOf={(card) => waiting.get(card.id) ?? ''}
            onAgree={onAgree}
          />
        </>
      )
    }
    case 'quality':
      return <TalkGoals goals={cards.filter(isActiveGoal)} onAgree={onAgree} />
    case 'agreements':
      return <p>{say.noMinutes}</p>
  }
}

function useShownCards(): readonly Card[] {
  const all = useBoardState(({ snapshot }) => snapshot.cards)
  return [...all.values()].filter((card) => card.shelved === undefined)
}

function isOpen(card: Card): boolean {
  return isWork(card) && (card.place.column === 'todo' || card.place.column === 'doing')
}

function isActiveGoal(card: Card): boolean {
  return card.type === 'goal' && (card.goalStatus ?? 'active') === 'active'
}
