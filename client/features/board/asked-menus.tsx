import {
  Archive,
  ArrowRightLeft,
  CalendarDays,
  Check,
  FolderOpen,
  Move,
  Repeat2,
  Trash2,
  UserPlus,
} from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { useBoardState, useCard, useDispatch } from '#client/board/board-context.tsx'
import { useCarrying } from '#client/board/carrying.ts'
import { MoveChooser } from '#client/board/choosers/move-chooser.tsx'
import { WhenChooser } from '#client/board/choosers/when-chooser.tsx'
import { WhoChooser } from '#client/board/choosers/who-chooser.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { AnchoredMenu, AnchoredPanel } from '#client/ui/anchored.tsx'
import { MenuDivider, MenuItem } from '#client/ui/menu.tsx'
import { type Card, isWork, type Shelf } from '#shared/model/card.ts'
import css from './asked-menus.module.css'
import { type Asking, ask, stopAsking, useBoardUi, wantFocus } from './board-ui.ts'
import type { Moves } from './moves.ts'

const say = texts.board.cardMenu

/** One menu and one panel for all cards of the board, beside the card they are about. */
export function AskedMenus({ moves }: { moves: Moves }) {
  const asking = useBoardUi((state) => state.asking)
  const card = useCard(asking?.cardId ?? '')
  const mayWrite = useBoardState((state) => state.mayWrite)
  if (!asking || !card || card.shelved || !mayWrite) return null
  return <Asked key={`${asking.kind} ${asking.cardId}`} asking={asking} card={card} moves={moves} />
}

function Asked({ asking, card, moves }: { asking: Asking; card: Card; moves: Moves }) {
  const anchor = useRef<Element | null>(null)
  const [isPlaced, setPlaced] = useState(false)
  const { kind, cardId } = asking
  useLayoutEffect(() => {
    const tile = document.querySelector(`[data-card="${CSS.escape(cardId)}"]`)
    anchor.current = (kind === 'menu' ? tile?.querySelector('[data-more]') : tile) ?? null
    setPlaced(anchor.current !== null)
  }, [kind, cardId])
  if (!isPlaced) return null

  const close = () => stopAsking()
  const closeAndFocus = () => {
    stopAsking()
    wantFocus(cardId)
  }
  if (kind === 'menu') {
    return (
      <AnchoredMenu
        anchor={anchor}
        label={texts.board.tile.menu(card.title)}
        isOpen
        onClose={close}
      >
        <CardMenuItems card={card} moves={moves} />
      </AnchoredMenu>
    )
  }
  const panel = { anchor, isOpen: true, onClose: close }
  switch (kind) {
    case 'who':
      return (
        <AnchoredPanel {...panel} label={texts.choosers.who.title}>
          <WhoChooser cardId={cardId} onChosen={closeAndFocus} />
        </AnchoredPanel>
      )
    case 'when':
      return (
        <AnchoredPanel {...panel} label={texts.choosers.when.title}>
          <WhenChooser cardId={cardId} onChosen={closeAndFocus} />
        </AnchoredPanel>
      )
    case 'move':
      return (
        <AnchoredPanel {...panel} label={texts.choosers.move.title}>
          <MoveChooser cardId={cardId} onMoved={closeAndFocus} />
        </AnchoredPanel>
      )
  }
}

/** Every verb for a card, for who does not drag and has no keys. */
function CardMenuItems({ card, moves }: { card: Card; moves: Moves }) {
  const dispatch = useDispatch()
  const openCard = useOpenCard()
  const carry = useCarrying((carrying) => carrying.carry)
  const { id: cardId, title } = card
  const isTask = isWork(card)
  const inBacklog = card.place.board === 'scrum' && card.place.column === 'backlog'
  const shelve = (shelf: Shelf, sentence: string) => {
    dispatch({ type: 'shelve-cards', cardIds: [cardId], shelf }, sentence)
    // The card is gone, so its neighbour gets the focus.
    wantFocus(cardId)
  }
  // The menu closes by itself after an action; what opens next waits for that.
  const next = (act: () => void) => () => setTimeout(act)
  return (
    <>
      <MenuItem icon={FolderOpen} onAction={next(() => openCard(cardId))}>
        {say.open}
      </MenuItem>
      {isTask && (
        <>
          <MenuItem
            icon={UserPlus}
            note={<Letter is="m" />}
            onAction={next(() => ask('who', cardId))}
          >
            {say.who}
          </MenuItem>
          <MenuItem
            icon={CalendarDays}
            note={<Letter is="d" />}
            onAction={next(() => ask('when', cardId))}
          >
            {say.when}
          </MenuItem>
        </>
      )}
      {isTask && card.place.column !== 'done' && (
        <MenuItem icon={Check} note={<Letter is="k" />} onAction={() => moves.finish(cardId)}>
          {say.done}
        </MenuItem>
      )}
      <MenuDivider />
      <MenuItem
        icon={ArrowRightLeft}
        note={<Letter is="v" />}
        onAction={next(() => ask('move', cardId))}
      >
        {say.move}
      </MenuItem>
      <MenuItem icon={Move} onAction={() => carry(cardId)}>
        {say.carry}
      </MenuItem>
      {inBacklog && (
        <MenuItem
          icon={Repeat2}
          onAction={() =>
            dispatch({ type: 'make-recurring', cardId }, texts.board.madeRecurring(title))
          }
        >
          {say.recurring}
        </MenuItem>
      )}
      <MenuDivider />
      <MenuItem
        icon={Archive}
        onAction={() => shelve('archive', texts.board.shelf.archived(title))}
      >
        {say.tidy}
      </MenuItem>
      <MenuItem icon={Trash2} onAction={() => shelve('bin', texts.board.shelf.binned(title))}>
        {say.bin}
      </MenuItem>
    </>
  )
}

/** For the eye only: a screen reader says the verb. */
function Letter({ is }: { is: string }) {
  return (
    <kbd aria-hidden className={css.letter}>
      {is}
    </kbd>
  )
}
