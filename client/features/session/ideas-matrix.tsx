import { useState } from 'react'
import { Button } from 'react-aria-components'
import { useDispatch } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { classNames } from '#client/ui/class-names.ts'
import type { Card } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import css from './ideas.module.css'

const say = texts.session.planning
const LEVELS = [1, 2, 3] as const
type Level = (typeof LEVELS)[number]

/** Effect against effort: tap an idea, then the place where it belongs. */
export function IdeasMatrix({ ideas }: { ideas: readonly Card[] }) {
  const dispatch = useDispatch()
  const [chosen, setChosen] = useState<CardId | null>(null)
  const card = ideas.find(({ id }) => id === chosen)
  const place = (effect: Level, effort: Level) => {
    if (!card) return
    const cardId = card.id
    for (const change of [
      { type: 'value-set', cardId, field: 'effect', value: effect } as const,
      { type: 'value-set', cardId, field: 'effort', value: effort } as const,
    ]) {
      dispatch({ type: 'set-value', change })
    }
    setChosen(null)
  }
  const unplaced = ideas.filter(
    ({ effect, effort }) => effect === undefined || effort === undefined,
  )
  const chip = (idea: Card) => (
    <Button
      key={idea.id}
      className={classNames(css.chip, idea.id === chosen && css.chosen)}
      aria-pressed={idea.id === chosen}
      onPress={() => setChosen(idea.id === chosen ? null : idea.id)}
    >
      {idea.title}
    </Button>
  )
  return (
    <div className={css.matrix}>
      <p className={css.hint} aria-live="polite">
        {card && say.place(card.title)}
      </p>
      <div className={css.grid}>
        {LEVELS.toReversed().map((effect) =>
          LEVELS.map((effort) => {
            const words = say.cell(
              say.effectLevels[effect - 1] ?? '',
              say.effortLevels[effort - 1] ?? '',
            )
            return (
              <div
                key={`${effect}${effort}`}
                className={classNames(css.cell, effect > effort && css.worth)}
              >
                <span className={css.cellName}>{words}</span>
                {ideas.filter((idea) => idea.effect === effect && idea.effort === effort).map(chip)}
                {card && (
                  <Button
                    className={css.here ?? ''}
                    aria-label={words}
                    onPress={() => place(effect, effort)}
                  />
                )}
              </div>
            )
          }),
        )}
      </div>
      {unplaced.length > 0 && (
        <section className={css.unplaced} aria-label={say.unplaced}>
          <span className={css.cellName}>{say.unplaced}</span>
          {unplaced.map(chip)}
        </section>
      )}
    </div>
  )
}
