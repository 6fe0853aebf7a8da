import { useMemo } from 'react'
import { useMe } from '#client/api/session.ts'
import { useDispatch } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { announce } from '#client/ui/live-region.ts'
import { showToast } from '#client/ui/toasts.ts'
import { columnKey } from '#shared/model/board.ts'
import { type Card, hasDay, hasOwner } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { addingColumn } from './adding-column.ts'
import { ask, endLift, lift, openQuickAdd, showColumn, useBoardUi, wantFocus } from './board-ui.ts'
import { type Step, stepFrom } from './keyboard/steps.ts'
import { walkFrom } from './keyboard/walk.ts'
import type { Moves } from './moves.ts'

const say = texts.board.move

/** A key that was understood: the browser and the button below need not look at it. */
type Act = (cardId: CardId) => true

export type CardActs = ReturnType<typeof useCardActs>

/** What the keys do with a card. */
export function useCardActs(moves: Moves, mayWrite: boolean) {
  const me = useMe()
  const dispatch = useDispatch()
  const openCard = useOpenCard()
  return useMemo(() => {
    const writing =
      (act: (cardId: CardId) => void): Act =>
      (cardId) => {
        if (mayWrite) act(cardId)
        else announce(texts.boardCore.refusals['board/read-only'])
        return true
      }
    /** After a move the focus goes along with the card. */
    const following = (act: (cardId: CardId) => boolean): Act =>
      writing((cardId) => {
        if (act(cardId)) moves.follow(cardId)
      })
    /** What a kind of card does not have cannot be asked of it. */
    const about = (has: (card: Card) => boolean, without: string, act: (cardId: CardId) => void) =>
      writing((cardId) => {
        const card = moves.cardOf(cardId)
        if (card && has(card)) act(cardId)
        else showToast({ text: without, tone: 'plain' })
      })
    const takeOn = (cardId: CardId) => {
      const card = moves.cardOf(cardId)
      if (!card || card.ownerId === me.id) return
      const change = { type: 'value-set', cardId, field: 'ownerId', value: me.id } as const
      dispatch({ type: 'set-value', change }, texts.choosers.who.chosen(card.title, me.name))
    }
    const addBelow = (cardId: CardId) => {
      const card = moves.cardOf(cardId)
      if (card) openQuickAdd(addingColumn(columnKey(card.place)))
    }
    const letters: Readonly<Record<string, Act>> = {
      e: (cardId) => {
        openCard(cardId)
        return true
      },
      n: writing(addBelow),
      m: about(hasOwner, say.noOwner, (cardId) => ask('who', cardId)),
      d: about(hasDay, say.noDay, (cardId) => ask('when', cardId)),
      v: writing((cardId) => ask('move', cardId)),
      i: about(hasOwner, say.noOwner, takeOn),
      k: following(moves.finish),
      '>': following((cardId) => moves.toBeside(cardId, 1)),
      '<': following((cardId) => moves.toBeside(cardId, -1)),
    }
    return {
      ...liftingActs(moves, writing),
      letters,
      menu: writing((cardId) => ask('menu', cardId)),
      moveStep: (cardId: CardId, step: Step) => following((id) => moves.step(id, step))(cardId),
      walk: (cardId: CardId, step: Step) => {
        walk(moves, cardId, step)
        return true
      },
    }
  }, [moves, mayWrite, me, dispatch, openCard])
}

function walk(moves: Moves, cardId: CardId, step: Step): void {
  const next = walkFrom(cardId, step, moves.rows())
  const card = next === null ? undefined : moves.cardOf(next)
  if (!card) return
  showColumn(columnKey(card.place))
  wantFocus(card.id)
}

/** Space lifts, arrows move the place where it would land, Space lays down, Escape puts back. */
function liftingActs(moves: Moves, writing: (act: (cardId: CardId) => void) => Act) {
  const held = () => {
    const lifted = useBoardUi.getState().lifted
    const card = lifted ? moves.cardOf(lifted.cardId) : undefined
    return lifted && card ? { card, spot: lifted.spot } : null
  }
  return {
    pickUp: writing((cardId) => {
      const card = moves.cardOf(cardId)
      if (!card) return
      lift(cardId, moves.spotOf(card))
      announce(say.lifted(card.title))
    }),
    moveLifted(step: Step): true {
      const now = held()
      if (!now) return true
      const lanes = moves.lanes(now.card)
      const spot = stepFrom(now.spot, step, lanes)
      lift(now.card.id, spot)
      const others = lanes.find(({ column }) => column === spot.column)?.others ?? 0
      announce(say.spot(texts.board.columnName(spot.column), spot.slot + 1, others + 1))
      return true
    },
    putDown(): true {
      const now = held()
      endLift()
      if (!now) return true
      moves.toSlot(now.card.id, now.spot.column, now.spot.slot)
      moves.follow(now.card.id)
      return true
    },
    putBack(): void {
      const now = held()
      endLift()
      if (!now) return
      moves.follow(now.card.id)
      announce(say.putBack(now.card.title))
    },
  }
}
