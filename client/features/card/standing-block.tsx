import { texts } from '#client/texts/texts.ts'
import { Segmented } from '#client/ui/segmented.tsx'
import { StatusShape } from '#client/ui/status-shape.tsx'
import { isWorkColumn, WORK_COLUMNS, type WorkColumn } from '#shared/model/board.ts'
import type { Card } from '#shared/model/card.ts'
import { useMayEdit } from './may-edit.ts'
import css from './strip.module.css'
import { StripBlock } from './strip-block.tsx'
import { useActs } from './use-acts.ts'

/** Waar staat het: te doen, bezig or klaar. Choosing another one moves the card on the board. */
export function StandingBlock({ card }: { card: Card }) {
  const mayWrite = useMayEdit()
  const acts = useActs(card)
  const { board, column } = card.place
  const move = (to: WorkColumn) => (to === 'done' ? acts.finish() : acts.moveTo(board, to))
  return (
    <StripBlock label={texts.card.stand}>
      {mayWrite ? (
        <Segmented
          label={texts.card.stand}
          value={isWorkColumn(column) ? column : null}
          options={WORK_COLUMNS.map((id) => ({ id, label: <Standing column={id} /> }))}
          onChange={move}
        />
      ) : (
        <span className={css.plain}>
          {isWorkColumn(column) ? <Standing column={column} /> : texts.words.columns[column]}
        </span>
      )}
    </StripBlock>
  )
}

function Standing({ column }: { column: WorkColumn }) {
  return (
    <span className={css.standing}>
      <StatusShape status={column} />
      {texts.words.columns[column]}
    </span>
  )
}
