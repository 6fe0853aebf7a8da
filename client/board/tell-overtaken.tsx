import { useEffect, useEffectEvent, useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { dayLabel } from '#client/ui/format.ts'
import { showToast, useToasts } from '#client/ui/toasts.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { CardEvent } from '#shared/protocol/http.ts'
import { useBoardSession, useBoardState, useCard, useTeam } from './board-context.tsx'
import type { Overtaken } from './my-choices.ts'
import { overtakenWords, overtakingEvent } from './overtaken.ts'
import { useCardHistory } from './use-card-history.ts'

/** How long the history may take to say who it was. */
const PATIENCE_MS = 4000

/** Says at the foot of the screen whose choice took the place of mine, one after the other. */
export function TellOvertaken() {
  const next = useBoardState(({ overtaken }) => overtaken[0])
  const [shown, setShown] = useState(0)
  const isShowing = useToasts(({ toast }) => toast?.id === shown)
  if (!next || isShowing) return null
  const { cardId, field, theirs } = next
  return <Telling key={`${cardId} ${field} ${theirs}`} overtaken={next} onShown={setShown} />
}

type Props = { overtaken: Overtaken; onShown: (toast: number) => void }

function Telling({ overtaken, onShown }: Props) {
  const { told } = useBoardSession()
  const { data = [] } = useCardHistory(overtaken.cardId)
  const [isLate, setLate] = useState(false)
  const show = useShow(overtaken)
  const event = overtakingEvent(overtaken, data)
  const isKnown = event !== undefined || isLate
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  const tell = useEffectEvent(() => {
    const toast = show(event)
    if (toast !== null) onShown(toast)
    told(overtaken)
  })
  useEffect(() => {
    if (isKnown) tell()
  }, [isKnown])
  return null
}

/** Shows the line, unless it was the same person at another screen. Returns its id. */
function useShow(overtaken: Overtaken): (event: CardEvent | undefined) => number | null {
  const { cardId, field, value } = overtaken
  const { dispatch } = useBoardSession()
  const { members, others } = useTeam()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const today = useToday()
  const card = useCard(cardId)
  const nameOf = (id: PersonId) =>
    [...members, ...others].find((person) => person.id === id)?.name ?? texts.history.somebody

  return (event) => {
    if (!card || event?.by === overtaken.by) return null
    const { title } = card
    const putBack = () => {
      const { who, when } = texts.choosers
      const sentence =
        field === 'ownerId'
          ? who.chosen(title, nameOf(value))
          : when.chosen(title, dayLabel(value, today))
      const change = { type: 'value-set', cardId, field, value } as const
      dispatch({ type: 'set-value', change }, sentence)
    }
    const { text, back } = overtakenWords(overtaken, title, {
      by: event?.by ?? null,
      nameOf,
      today,
    })
    const action = mayWrite ? { action: { label: back, run: putBack } } : {}
    return showToast({ text, tone: 'plain', ...action })
  }
}
