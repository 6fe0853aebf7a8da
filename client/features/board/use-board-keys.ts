import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { useLocation } from 'wouter'
import { useMe } from '#client/api/session.ts'
import { useDispatch, useTeam, useUndo } from '#client/board/board-context.tsx'
import { useFilter } from '#client/board/filter.ts'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { announce } from '#client/ui/live-region.ts'
import { usePreferences } from '#client/ui/preferences.ts'
import { columnKey } from '#shared/model/board.ts'
import { isWork } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import {
  ask,
  endLift,
  lift,
  openQuickAdd,
  setHelpOpen,
  showColumn,
  useBoardUi,
  wantFocus,
} from './board-ui.ts'
import { type Step, stepFrom } from './keyboard/steps.ts'
import { walkFrom } from './keyboard/walk.ts'
import type { Moves } from './moves.ts'
import { useSurface } from './surface.ts'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

/**
 * The keys of a board (users.md §3.1). Keys on a card are heard before the card's own button hears them; keys for the
 * whole board are heard from anywhere on the page, except while somebody types or a dialog is open.
 */
export function useBoardKeys(moves: Moves, mayWrite: boolean) {
  useKeysOfBoard(mayWrite)
  const acts = useCardActs(moves, mayWrite)
  return useMemo(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const cardId = focusedCard(event.target)
      if (cardId === null || event.nativeEvent.isComposing) return
      if (!actOn(event, cardId, acts)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // A button is pressed when Space comes up; Space on a card was for lifting.
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== ' ' || focusedCard(event.target) === null) return
      event.preventDefault()
      event.stopPropagation()
    }
    return { onKeyDown, onKeyUp }
  }, [acts])
}

/** The card whose own button has the focus. */
function focusedCard(target: EventTarget): CardId | null {
  if (!(target instanceof HTMLElement) || target.dataset.more !== undefined) return null
  const parent = target.parentElement
  return parent?.dataset.card ?? null
}

type CardActs = ReturnType<typeof useCardActs>

/** Does what a key means on a card; `false` leaves the key to others. */
function actOn(event: KeyboardEvent, cardId: CardId, acts: CardActs): boolean {
  const { key, ctrlKey, metaKey, altKey } = event
  const step = STEPS[key]
  const held = useBoardUi.getState().lifted
  if (held) return actWhileLifted(key, acts)
  if (ctrlKey || metaKey) return false
  if (step && altKey) return acts.moveStep(cardId, step)
  if (altKey) return false
  if (step) return acts.walk(cardId, step)
  if (key === ' ') return acts.pickUp(cardId)
  if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) return acts.menu(cardId)
  if (!usePreferences.getState().letterKeys) return false
  return acts.letters[key]?.(cardId) ?? false
}

function actWhileLifted(key: string, acts: CardActs): boolean {
  const step = STEPS[key]
  if (step) return acts.moveLifted(step)
  if (key === ' ' || key === 'Enter') return acts.putDown()
  if (key === 'Escape' || key === 'Tab') {
    acts.putBack()
    return key === 'Escape'
  }
  return true
}

function useCardActs(moves: Moves, mayWrite: boolean) {
  const me = useMe()
  const dispatch = useDispatch()
  const openCard = useOpenCard()
  return useMemo(() => {
    const say = texts.board.move
    const done = (): true => true
    const say_ = (text: string): true => {
      announce(text)
      return true
    }
    const writing =
      (act: (cardId: CardId) => void) =>
      (cardId: CardId): boolean => {
        if (mayWrite) act(cardId)
        else announce(texts.boardCore.refusals['board/read-only'])
        return true
      }
    const following = (act: (cardId: CardId) => boolean) =>
      writing((cardId) => {
        if (act(cardId)) moves.follow(cardId)
      })

    const announceSpot = () => {
      const held = useBoardUi.getState().lifted
      const card = held && moves.cardOf(held.cardId)
      if (!card) return
      const { column, slot } = held.spot
      const lane = moves.lanes(card).find((candidate) => candidate.column === column)
      announce(say.spot(texts.board.columnName(column), slot + 1, (lane?.others ?? 0) + 1))
    }

    return {
      walk(cardId: CardId, step: Step): boolean {
        const next = walkFrom(cardId, step, moves.rows())
        const card = next === null ? undefined : moves.cardOf(next)
        if (next === null || !card) return true
        showColumn(columnKey(card.place))
        wantFocus(next)
        return true
      },
      moveStep(cardId: CardId, step: Step): boolean {
        return following((id) => moves.step(id, step))(cardId)
      },
      menu: writing((cardId) => ask('menu', cardId)),
      pickUp: writing((cardId) => {
        const card = moves.cardOf(cardId)
        if (!card) return
        lift(cardId, moves.spotOf(card))
        announce(say.lifted(card.title))
      }),
      moveLifted(step: Step): boolean {
        const held = useBoardUi.getState().lifted
        const card = held && moves.cardOf(held.cardId)
        if (!card) return true
        const spot = stepFrom(held.spot, step, moves.lanes(card))
        lift(card.id, spot)
        showColumn(spot.column)
        announceSpot()
        return true
      },
      putDown(): boolean {
        const held = useBoardUi.getState().lifted
        if (!held) return true
        endLift()
        moves.toSlot(held.cardId, held.spot.column, held.spot.slot)
        moves.follow(held.cardId)
        return done()
      },
      putBack(): boolean {
        const held = useBoardUi.getState().lifted
        endLift()
        if (!held) return true
        moves.follow(held.cardId)
        return say_(say.putBack(moves.cardOf(held.cardId)?.title ?? ''))
      },
      letters: {
        e: (cardId: CardId) => {
          openCard(cardId)
          return true
        },
        n: writing((cardId) => {
          const card = moves.cardOf(cardId)
          if (card) openQuickAdd(columnKey(card.place))
        }),
        m: writing((cardId) => ask('who', cardId)),
        d: writing((cardId) => ask('when', cardId)),
        v: writing((cardId) => ask('move', cardId)),
        i: writing((cardId) => {
          const card = moves.cardOf(cardId)
          if (!card || !isWork(card)) return
          const change = { type: 'value-set', cardId, field: 'ownerId', value: me.id } as const
          const sentence = texts.choosers.who.chosen(card.title, me.name)
          dispatch({ type: 'set-value', change }, sentence)
        }),
        k: following((cardId) => moves.finish(cardId)),
        '>': following((cardId) => moves.toBeside(cardId, 1)),
        '<': following((cardId) => moves.toBeside(cardId, -1)),
      } as Readonly<Record<string, (cardId: CardId) => boolean>>,
    }
  }, [moves, mayWrite, me, dispatch, openCard])
}

/** Keys that belong to the board as a whole. */
function useKeysOfBoard(mayWrite: boolean): void {
  const me = useMe()
  const { code } = useTeam()
  const { board, columns } = useSurface()
  const { undo, redo } = useUndo()
  const [, navigate] = useLocation()
  useEffect(() => {
    const letters: Readonly<Record<string, () => void>> = {
      '?': () => setHelpOpen(true),
      '/': () => focusOn('[data-board-search]'),
      f: () => focusOn('[data-board-filter]'),
      q: () => useFilter.getState().onlyMine(me.id),
      x: () => useFilter.getState().clear(),
      b: () => navigate(`/team/${code}/${board === 'scrum' ? 'verbeterbord' : 'scrumbord'}`),
      n: () => {
        const { showing } = useBoardUi.getState()
        const column = showing ?? columns.find((candidate) => candidate.endsWith('/todo'))
        if (mayWrite && column !== undefined) openQuickAdd(column)
      },
    }
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return
      const isUndoKey = (event.ctrlKey || event.metaKey) && !event.altKey
      const key = event.key.toLowerCase()
      if (isUndoKey && (key === 'z' || key === 'y')) {
        event.preventDefault()
        if (key === 'y' || event.shiftKey) redo()
        else undo()
        return
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (!usePreferences.getState().letterKeys) return
      const act = letters[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [me, code, board, columns, mayWrite, undo, redo, navigate])
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}

/** In a field every key is text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}
