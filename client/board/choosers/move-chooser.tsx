import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine } from 'lucide-react'
import { useBoardState, useCard, useDispatch } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { StatusShape } from '#client/ui/status-shape.tsx'
import {
  type BoardKind,
  type ColumnKey,
  columnKey,
  isWorkColumn,
  readColumnKey,
} from '#shared/model/board.ts'
import type { CardId } from '#shared/model/ids.ts'
import { PLACES_FOR } from '#shared/rules/card-places.ts'
import css from './choosers.module.css'

const say = texts.choosers.move
const NO_CARDS: readonly CardId[] = []

type Props = {
  cardId: CardId
  /** Called after a column was tapped; up and down are often tapped more than once. */
  onMoved?: () => void
}

/** Verplaats naar…: every move with single taps, for who does not drag. */
export function MoveChooser({ cardId, onMoved }: Props) {
  const card = useCard(cardId)
  const dispatch = useDispatch()
  const here = card ? columnKey(card.place) : null
  const inColumn = useBoardState(({ snapshot }) =>
    here === null ? NO_CARDS : (snapshot.columns[here] ?? NO_CARDS),
  )
  if (!card || here === null) return null

  const at = inColumn.indexOf(cardId)
  const last = inColumn.length - 1
  const places = PLACES_FOR[card.type]
  const { board } = card.place
  const other: BoardKind = board === 'scrum' ? 'improvement' : 'scrum'
  const moveTo = (column: ColumnKey, index: number) => {
    const target = readColumnKey(column)
    if (!target) return
    const sentence =
      column === here
        ? texts.board.move.reordered(card.title)
        : texts.board.move.moved(card.title, column)
    dispatch({ type: 'move-card', cardId, ...target, index }, sentence)
  }
  const columns = (kind: BoardKind) => places.filter((column) => column.startsWith(`${kind}/`))

  return (
    <div className={css.move}>
      <ColumnButtons
        label={say.columns}
        columns={columns(board)}
        here={here}
        onChoose={(column) => {
          moveTo(column, 0)
          onMoved?.()
        }}
      />
      <fieldset className={css.group}>
        <legend className={css.legend}>{say.place}</legend>
        <div className={css.places}>
          <Button icon={ArrowUpToLine} isDisabled={at <= 0} onPress={() => moveTo(here, 0)}>
            {say.top}
          </Button>
          <Button icon={ArrowUp} isDisabled={at <= 0} onPress={() => moveTo(here, at - 1)}>
            {say.up}
          </Button>
          <Button icon={ArrowDown} isDisabled={at >= last} onPress={() => moveTo(here, at + 1)}>
            {say.down}
          </Button>
          <Button icon={ArrowDownToLine} isDisabled={at >= last} onPress={() => moveTo(here, last)}>
            {say.bottom}
          </Button>
        </div>
      </fieldset>
      <ColumnButtons
        label={say.otherBoard(texts.words.boards[other])}
        columns={columns(other)}
        here={here}
        onChoose={(column) => {
          moveTo(column, 0)
          onMoved?.()
        }}
      />
    </div>
  )
}

function ColumnButtons(props: {
  label: string
  columns: readonly ColumnKey[]
  here: ColumnKey
  onChoose: (column: ColumnKey) => void
}) {
  const { label, columns, here, onChoose } = props
  if (columns.length === 0) return null
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{label}</legend>
      <div className={css.places}>
        {columns.map((column) => (
          <Button
            key={column}
            isDisabled={column === here}
            variant={column === here ? 'soft' : 'plain'}
            onPress={() => onChoose(column)}
          >
            <ColumnName column={column} />
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

function ColumnName({ column }: { column: ColumnKey }) {
  const name = readColumnKey(column)?.column
  return (
    <span className={css.columnName}>
      {name !== undefined && isWorkColumn(name) && <StatusShape status={name} />}
      {texts.board.columnName(column)}
    </span>
  )
}
