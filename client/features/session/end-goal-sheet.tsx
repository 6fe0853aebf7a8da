import { useState } from 'react'
import { useDispatch } from '#client/board/board-context.tsx'
import { TypeOnPhone, useTypesHere } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { type Card, TYPED_LENGTH } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { type GoalEnd, missingForEnd } from '#shared/rules/goals.ts'
import css from './end-goal.module.css'
import { useAddCard } from './use-add-card.ts'

const say = texts.session.endGoal
const ENDS = ['met', 'partly', 'notMet', 'stopped'] as const

/** The field in which is typed what was learned. */
export function learnedField(goalId: CardId): string {
  return `geleerd.${goalId}`
}

type Props = { goal: Card; measurements: number; onClose: () => void }

/** A goal ends with a measurement and a line of what was learned [GOAL4]; one that was met offers a success. */
export function EndGoalSheet({ goal, measurements, onClose }: Props) {
  const dispatch = useDispatch()
  const addCard = useAddCard()
  const [status, setStatus] = useState<GoalEnd['status']>(null)
  const [learned, setLearned] = useState(goal.learned)
  const isTyped = useTypesHere(learnedField(goal.id))
  const missing = missingForEnd({ status, learned, measurements })
  const { id: cardId, title } = goal

  const end = () => {
    if (status === null) return
    dispatch({
      type: 'set-value',
      change: { type: 'value-set', cardId, field: 'goalStatus', value: status },
    })
    dispatch({ type: 'set-text', cardId, field: 'learned', text: learned.trim() })
    dispatch({ type: 'shelve-cards', cardIds: [cardId], shelf: 'archive' }, say.ended(title))
    if (status === 'met') {
      const celebrate = () => addCard('improvement', 'successes', say.success(title))
      showToast({
        text: say.ended(title),
        action: { label: say.addSuccess, run: () => void celebrate() },
      })
    }
    onClose()
  }
  return (
    <Sheet
      title={say.title}
      isOpen
      onClose={onClose}
      beside="left"
      actions={
        <Button variant="primary" size="large" isDisabled={missing !== null} onPress={end}>
          {say.save}
        </Button>
      }
    >
      <div className={css.end}>
        <p className={css.goal}>{title}</p>
        <fieldset className={css.choices}>
          <legend className={css.legend}>{say.how}</legend>
          {ENDS.map((each) => (
            <Button
              key={each}
              variant={each === status ? 'soft' : 'plain'}
              aria-pressed={each === status}
              onPress={() => setStatus(each)}
            >
              {texts.words.goalStatuses[each]}
            </Button>
          ))}
        </fieldset>
        <TextInput
          label={say.learned}
          placeholder={say.learnedPlaceholder}
          value={learned}
          onChange={setLearned}
          maxLength={TYPED_LENGTH.learned}
          autoFocus={isTyped}
        />
        <TypeOnPhone at={{ field: learnedField(cardId) }} />
        <p className={css.missing} aria-live="polite">
          {missing === 'measurement' && say.needsMeasurement}
          {missing === 'learned' && say.needsLearned}
        </p>
      </div>
    </Sheet>
  )
}
