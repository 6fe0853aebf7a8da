import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useDispatch } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, type ButtonSize } from '#client/ui/button.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Decision } from '#shared/model/decision.ts'
import css from './first-step.module.css'

/** Work that follows from a decision: an action on the board that remembers where it came from. */
export function FirstStep({ decision, size = 'large' }: { decision: Decision; size?: ButtonSize }) {
  const dispatch = useDispatch()
  const say = texts.decisions.firstStep
  const [text, setText] = useState<string | null>(null)
  const [made, setMade] = useState<readonly string[]>([])
  const add = () => {
    const title = text?.trim() ?? ''
    if (title === '') return
    const added = dispatch({
      type: 'add-cards',
      board: 'improvement',
      column: 'todo',
      lines: [title],
    })
    if (!added.ok) return
    for (const change of added.value) {
      if (change.type !== 'card-added') continue
      const cardId = change.card.id
      const value = decision.id
      dispatch({
        type: 'set-value',
        change: { type: 'value-set', cardId, field: 'decisionId', value },
      })
    }
    setMade([...made, title])
    setText(null)
  }
  return (
    <div className={css.steps}>
      {size === 'large' &&
        made.map((title) => (
          <span key={title} className={css.made}>
            {title}
          </span>
        ))}
      {text === null ? (
        <Button icon={Plus} size={size} onPress={() => setText('')}>
          {say.add}
        </Button>
      ) : (
        <form
          className={css.form}
          onSubmit={(event) => {
            event.preventDefault()
            add()
          }}
        >
          <TextInput
            label={say.label}
            placeholder={texts.improvement.addAction}
            value={text}
            onChange={setText}
            maxLength={90}
            autoFocus
          />
          <Button type="submit" variant="soft" size={size}>
            {say.save}
          </Button>
        </form>
      )}
    </div>
  )
}
