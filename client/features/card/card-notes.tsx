import { CircleAlert, Info } from 'lucide-react'
import { serverNow } from '#client/api/server-clock.ts'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useMember } from '#client/board/board-context.tsx'
import { HowToGoOn } from '#client/board/choosers/how-to-go-on.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { since } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Card, Shelved } from '#shared/model/card.ts'
import { asksHowToGoOn } from '#shared/rules/postponing.ts'
import { binDaysLeft } from '#shared/rules/shelves.ts'
import css from './card-notes.module.css'
import { useMayEdit } from './may-edit.ts'
import { useActs } from './use-acts.ts'
import { useMovedByOther } from './use-moved-by-other.ts'

/** What happened to the card while it is open, calmly above its title. */
export function CardNotes({ card }: { card: Card }) {
  const refusal = useBoardState((state) => state.refusals.get(card.id))
  const mover = useMovedByOther(card)
  const mayEdit = useMayEdit()
  return (
    <>
      {asksHowToGoOn(card) && mayEdit && <HowToGoOn card={card} />}
      {card.shelved && <ShelvedNote card={card} shelved={card.shelved} />}
      {mover !== null && card.shelved === undefined && (
        <p className={css.note} role="status">
          <Icon icon={Info} />
          <span>{texts.card.moved(mover, texts.words.columns[card.place.column])}</span>
        </p>
      )}
      {refusal !== undefined && (
        <p className={css.refusal}>
          <Icon icon={CircleAlert} />
          <span>{texts.boardCore.refusals[refusal]}</span>
        </p>
      )}
    </>
  )
}

function ShelvedNote({ card, shelved }: { card: Card; shelved: Shelved }) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const name = useMember(shelved.by)?.name ?? texts.history.somebody
  const today = useToday()
  const acts = useActs(card)
  const when = since(shelved.at, serverNow())
  const stays = texts.shelf.stays(binDaysLeft({ ...card, shelved }, today))
  const whereItLies = () => {
    if (card.dropped) return texts.actions.droppedBy(name, when, card.dropped.reason)
    if (shelved.shelf === 'archive') return texts.card.inArchive(name, when)
    return texts.card.inBin(name, when, stays)
  }
  return (
    <div className={css.note} role="status">
      <Icon icon={Info} />
      <span>{whereItLies()}</span>
      {mayWrite && (
        <Button size="small" onPress={() => acts.restore()}>
          {texts.card.putBack}
        </Button>
      )}
    </div>
  )
}
