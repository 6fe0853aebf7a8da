import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import { unfold, useBoardUi } from './board-ui.ts'
import css from './card-list.module.css'
import { CardTile, type CardTileProps } from './card-tile.tsx'
import { useLanding, useLandingSlot } from './dnd/landing.ts'
import { registerList } from './dnd/lists.ts'
import { slotOf } from './dnd/slot.ts'
import { LayHere } from './lay-here.tsx'
import { useRevealed } from './revealed.ts'
import { useShownColumn } from './shown-cards.ts'

type Props = Pick<CardTileProps, 'look' | 'face' | 'nameCard'> & {
  column: ColumnKey
  label: string
  className?: string | undefined
}

/** The cards of one column, with the place where the card in somebody's hand would land. */
export function CardList({ column, label, look, face, nameCard, className }: Props) {
  const { drawn, folded } = useShownColumn(column)
  const revealed = useRevealed(drawn)
  const stop = useBoardUi(({ stops }) => stops[column])
  const landing = useLandingSlot(column)
  const lifted = useBoardUi(({ lifted: held }) => (held?.spot.column === column ? held : null))
  const dragged = useLanding((state) => state.cardId)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => (list.current ? registerList(column, list.current) : undefined), [column])

  const stopId = stop !== undefined && drawn.includes(stop) ? stop : drawn[0]
  const moving = lifted?.cardId ?? dragged
  const wished = lifted?.spot.slot ?? landing
  // Its own place needs no mark: the gap it left is there.
  const isHome = moving != null && drawn.includes(moving) && slotOf(drawn, moving) === wished
  const slot = isHome ? -1 : wished
  const items: React.ReactNode[] = []
  let passed = 0
  const mark = () => {
    if (slot === passed) items.push(<LandingPlace key="landing" isByKeyboard={lifted !== null} />)
  }
  for (const id of revealed) {
    if (id !== moving) mark()
    items.push(
      <CardTile
        key={id}
        cardId={id}
        isStop={id === stopId}
        {...(look === undefined ? {} : { look })}
        {...(face === undefined ? {} : { face })}
        {...(nameCard === undefined ? {} : { nameCard })}
      />,
    )
    if (id !== moving) passed += 1
  }
  mark()
  return (
    <>
      <LayHere column={column} />
      <ul ref={list} className={[css.list, className].filter(Boolean).join(' ')} aria-label={label}>
        {items}
      </ul>
      {folded > 0 && (
        <Button className={css.unfold ?? ''} onPress={() => unfold(column)}>
          {texts.board.more(folded)}
        </Button>
      )}
    </>
  )
}

/** As big as the card that would land here. */
function LandingPlace({ isByKeyboard }: { isByKeyboard: boolean }) {
  const height = useLanding((landing) => landing.box.height)
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isByKeyboard) place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })
  return (
    <li
      ref={place}
      className={css.landing}
      data-landing
      aria-hidden
      style={height > 0 ? { minHeight: height } : undefined}
    >
      {isByKeyboard ? texts.board.move.spaceHere : texts.board.move.dropHere}
    </li>
  )
}
