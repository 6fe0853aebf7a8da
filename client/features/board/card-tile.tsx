import { CircleAlert, Ellipsis } from 'lucide-react'
import { type ComponentType, memo, useEffect, useLayoutEffect, useRef } from 'react'
import { useCardMark } from '#client/board/beside/at-cards.tsx'
import { useBoardState, useCard } from '#client/board/board-context.tsx'
import { useCarrying } from '#client/board/carrying.ts'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import { Icon } from '#client/ui/icon.tsx'
import { PressButton } from '#client/ui/press-button.tsx'
import { columnKey } from '#shared/model/board.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId, Day } from '#shared/model/ids.ts'
import { ask, focusTaken, keepFocus, setStop, useBoardUi } from './board-ui.ts'
import css from './card-tile.module.css'
import { DraggableItem } from './dnd/draggable-item.tsx'
import { isEchoOfDrag } from './dnd/press-after-drag.ts'
import { OfferLine } from './offer-line.tsx'
import { useNameOf } from './shown-cards.ts'
import { useSurface } from './surface.ts'
import { BesideMark, markWords } from './tiles/beside-mark.tsx'
import { CardFace, type Look } from './tiles/card-face.tsx'
import { lacks } from './tiles/facts.ts'
import { PresenceMark } from './tiles/presence-mark.tsx'
import { tileLabel } from './tiles/tile-label.ts'

export type FaceProps = { cardId: CardId; today: Day; look: Look }

export type CardTileProps = {
  cardId: CardId
  /** The card of its column that Tab comes to. */
  isStop: boolean
  look?: Look
  /** Draws the inside of a card that has more to show than a title and facts, such as a goal. */
  face?: ComponentType<FaceProps>
  /** The one name of such a card for who cannot see it. */
  nameCard?: typeof tileLabel
}

/** A card on a board. The whole paper opens it; it can be dragged, or moved by menu and keyboard. */
export const CardTile = memo(function CardTile(props: CardTileProps) {
  const { cardId, isStop, look = 'note', face: Face = CardFace, nameCard = tileLabel } = props
  const card = useCard(cardId)
  const { today } = useSurface()
  const nameOf = useNameOf()
  const openCard = useOpenCard()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const isFlashing = useBoardState((state) => state.flashing.has(cardId))
  const refusal = useBoardState((state) => state.refusals.get(cardId))
  const isLifted = useBoardUi(({ lifted }) => lifted?.cardId === cardId)
  const isCarried = useCarrying((carrying) => carrying.cardId === cardId)
  const mark = useCardMark(cardId)
  const button = useFocusable(cardId)
  if (!card) return null

  const title = card.title.trim() === '' ? texts.board.tile.untitled : card.title
  return (
    <DraggableItem
      cardId={cardId}
      className={classNames(css.tile, isLifted && css.lifted, isCarried && css.carried)}
    >
      <PressButton
        ref={button}
        className={classNames(css.face, css[look], kindOf(card), isFlashing && css.flash)}
        aria-label={[nameCard(card, today, nameOf), ...markWords(mark)].join(', ')}
        excludeFromTabOrder={!isStop}
        onFocus={() => setStop(columnKey(card.place), cardId)}
        onPress={() => {
          if (!isEchoOfDrag(cardId)) openCard(cardId)
        }}
      >
        <Face cardId={cardId} today={today} look={look} />
        <BesideMark mark={mark} />
        {refusal !== undefined && (
          <span className={css.refusal}>
            <Icon icon={CircleAlert} />
            <span>{texts.boardCore.refusals[refusal]}</span>
          </span>
        )}
      </PressButton>
      {mayWrite && (
        <PressButton
          className={css.more}
          aria-label={texts.board.tile.menu(title)}
          excludeFromTabOrder
          data-more
          onPress={() => {
            if (!isEchoOfDrag(cardId)) ask('menu', cardId)
          }}
        >
          <Icon icon={Ellipsis} />
        </PressButton>
      )}
      <PresenceMark cardId={cardId} />
      {mayWrite && <OfferLine card={card} isStop={isStop} />}
    </DraggableItem>
  )
})

/** The tint belongs to the kind of card; what is still open is dashed. */
function kindOf(card: Card): string | undefined {
  if (lacks(card) !== null) return css.draft
  if (card.place.column === 'done') return css.done
  switch (card.type) {
    case 'success':
      return css.success
    case 'idea':
    case 'experiment':
      return css.idea
    case 'parked':
      return css.parked
    case 'planningItem':
      return css.planned
    case 'task':
    case 'action':
    case 'goal':
    case 'proposal':
      return undefined
  }
}

/**
 * Takes the focus when this card is wanted. A card that is taken away under the focus, because somebody else moved it,
 * asks for it again, so that it is found where the card now lies.
 */
function useFocusable(cardId: CardId) {
  const button = useRef<HTMLButtonElement>(null)
  const isWanted = useBoardUi(({ wanted }) => wanted === cardId)
  useEffect(() => {
    if (!isWanted || !button.current) return
    button.current.focus({ preventScroll: true })
    if (useBoardUi.getState().scrollsToWanted) {
      button.current.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    focusTaken(cardId)
  }, [isWanted, cardId])
  useLayoutEffect(() => {
    const element = button.current
    return () => {
      if (element && element === document.activeElement) keepFocus(cardId)
    }
  }, [cardId])
  return button
}
