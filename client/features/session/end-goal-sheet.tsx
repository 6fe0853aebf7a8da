import { useDispatch } from '#client/board/board-context.tsx'
import { TypeOnPhone, useTypesHere } from '#client/board/type-on-phone.tsx'
import { useTyped } from '#client/board/typed-words.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast } from '#client/ui/toasts.ts'
import { type Card, TYPED_LENGTH } from '#shared/model/card.ts'
import { type GoalEnd, missingForEnd } from '#shared/rules/goals.ts'
import css from './end-goal.module.css'
import { learnedField } from './goal-fields.ts'
import { useAddCard } from './use-add-card.ts'

const say = texts.session.endGoal
const ENDS = ['met', 'partly', 'notMet', 'stopped'] as const

type Props = {
  goal: Card
  measurements: number
  status: GoalEnd['status']
  onStatus: (status: GoalEnd['status']) => void
  onClose: () => void
}

/** A goal ends with a measurement and a line of what was learned [GOAL4]; one that was met offers a success. */
export function EndGoalSheet(props: Props) {
  const { goal, measurements, status, onStatus, onClose } = props
  const dispatch = useDispatch()
  const addCard = useAddCard()
  const { text: learned, write, forget } = useTyped(learnedField(goal.id), goal.learned)
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
    forget()
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
              onPress={() => onStatus(each)}
            >
              {texts.words.goalStatuses[each]}
            </Button>
          ))}
        </fieldset>
        <TextInput
          label={say.learned}
          placeholder={say.learnedPlaceholder}
          value={learned}
          onChange={write}
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
