import { useMemo } from 'react'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useMember } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { dayLabel } from '#client/ui/format.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import css from './rest-screen.module.css'

const say = texts.screens.rest

/** What went well last. */
export function RestSuccess() {
  const today = useToday()
  const snapshot = useBoardState((state) => state.snapshot)
  const success = useMemo(() => {
    const ids = snapshot.columns['improvement/successes'] ?? []
    const cards = ids.flatMap((id) => snapshot.cards.get(id) ?? [])
    return cards.reduce<(typeof cards)[number] | undefined>(
      (newest, card) => (newest && newest.createdAt > card.createdAt ? newest : card),
      undefined,
    )
  }, [snapshot])
  const by = useMember(success?.createdBy)
  if (!success) return <p className={css.none}>{say.noSuccess}</p>
  const facts = [...(by ? [by.name] : []), dayLabel(dayOf(success.createdAt), today)]
  return (
    <div className={css.success}>
      <p>{success.title}</p>
      <p className={css.facts}>{facts.join(', ')}</p>
    </div>
  )
}
