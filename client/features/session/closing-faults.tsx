import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useBoardState, useCard, useDispatch } from '#client/board/board-context.tsx'
import type { Steering } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { StatusShape } from '#client/ui/status-shape.tsx'
import type { CardId } from '#shared/model/ids.ts'
import type { ClosingState } from '#shared/protocol/sessions.ts'
import { AskWhen, AskWho } from './ask.tsx'
import css from './closing.module.css'

const say = texts.session

type Props = { faults: ClosingState['faults']; steering: Steering }

/** What has to be finished, thrown away or left as it is before the end. */
export function ClosingFaults({ faults, steering }: Props) {
  const cards = useBoardState(({ snapshot }) => snapshot.cards)
  const untouched = cardsOf(faults, ['untouched'])
  const drafts = cardsOf(faults, ['draft', 'doing-without']).filter(
    (id) => cards.get(id)?.shelved === undefined,
  )
  const kinds = new Set(faults.map(({ kind }) => kind))
  if (faults.length === 0) return null
  return (
    <section className={css.faults} aria-label={say.closing.left}>
      {untouched.length > 0 && (
        <div className={css.fault}>
          <span>{say.closing.untouched(untouched.length)}</span>
          <Button onPress={() => steering.seeAll(untouched, 'skipped')}>
            {say.closing.skipAll}
          </Button>
        </div>
      )}
      {drafts.map((id) => (
        <Draft key={id} cardId={id} />
      ))}
      {kinds.has('no-product') && <p className={css.fault}>{say.closing.noProduct}</p>}
      {kinds.has('no-result') && <p className={css.fault}>{say.closing.noResult}</p>}
    </section>
  )
}

function cardsOf(faults: ClosingState['faults'], kinds: readonly string[]): CardId[] {
  return faults.flatMap((fault) =>
    'cardId' in fault && kinds.includes(fault.kind) ? [fault.cardId] : [],
  )
}

/** Finish it, or throw it away. */
function Draft({ cardId }: { cardId: CardId }) {
  const card = useCard(cardId)
  const dispatch = useDispatch()
  const [isThrown, setThrown] = useState(false)
  if (!card || isThrown) return null
  const throwAway = () => {
    setThrown(true)
    dispatch(
      { type: 'shelve-cards', cardIds: [cardId], shelf: 'bin' },
      say.actions.thrown(card.title),
    )
  }
  return (
    <div className={css.fault}>
      <StatusShape status="draft" />
      <span className={css.faultWords}>
        <strong>{card.title}</strong>
        <small>{say.actions.draft}</small>
      </span>
      <AskWho card={card} />
      <AskWhen card={card} />
      <Button icon={Trash2} aria-label={say.actions.throwAwayLabel(card.title)} onPress={throwAway}>
        {say.actions.throwAway}
      </Button>
    </div>
  )
}
