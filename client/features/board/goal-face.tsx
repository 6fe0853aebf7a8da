import { useCard, useMember, useTeam } from '#client/board/board-context.tsx'
import { measurementsOf } from '#client/board/measurements.ts'
import { texts } from '#client/texts/texts.ts'
import { Chip } from '#client/ui/chip.tsx'
import { dayLabel } from '#client/ui/format.ts'
import { GoalRuler } from '#client/ui/goal-ruler.tsx'
import { formatMeasure } from '#client/ui/measure.ts'
import { StatusShape } from '#client/ui/status-shape.tsx'
import type { FaceProps } from './card-tile.tsx'
import css from './goal-face.module.css'

/** A goal on the board: title, the newest value as a big figure, and the ruler with who leads it and until when. */
export function GoalFace({ cardId, today }: FaceProps) {
  const card = useCard(cardId)
  const { measurements } = useTeam()
  const leader = useMember(card?.ownerId)
  if (!card) return null
  const values = measurementsOf(measurements, cardId).map(({ value }) => value)
  const now = values.at(-1)
  const say = texts.ruler
  const status = card.goalStatus ?? 'active'
  return (
    <span className={css.goal}>
      <span className={css.head}>
        <span className={css.title}>
          {card.title.trim() === '' ? texts.board.tile.untitled : card.title}
        </span>
        {status !== 'active' && <Chip>{texts.words.goalStatuses[status]}</Chip>}
      </span>
      {card.target === undefined ? (
        <span className={css.lack}>
          <StatusShape status="draft" />
          {leader ? texts.improvement.goalWithoutTarget : texts.improvement.goalWithoutBoth}
        </span>
      ) : (
        <span className={css.progress}>
          <span className={now === undefined ? css.none : css.now}>
            {now === undefined ? say.noMeasurement : formatMeasure(now, card.unit)}
          </span>
          <GoalRuler
            baseline={card.baseline}
            target={card.target}
            unit={card.unit}
            values={values}
            middle={leader ? say.leader(leader.name) : say.noLeader}
            targetOn={card.dueOn && dayLabel(card.dueOn, today)}
          />
        </span>
      )}
    </span>
  )
}
