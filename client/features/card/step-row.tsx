import { ArrowDown, ArrowUp, Ellipsis, Trash2 } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { texts } from '#client/texts/texts.ts'
import { IconButton } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { announce } from '#client/ui/live-region.ts'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import type { Card, Step } from '#shared/model/card.ts'
import { LiveText } from './live-text.tsx'
import { useMayEdit } from './may-edit.ts'
import css from './steps.module.css'
import { useActs } from './use-acts.ts'

type Props = {
  card: Card
  step: Step
  index: number
  /** Enter in a step goes on to the next new one. */
  onNext: () => void
}

/** One step: tick it, rename it in place, move it with Alt and an arrow or the menu, take it away. */
export function StepRow({ card, step, index, onNext }: Props) {
  const mayWrite = useMayEdit()
  const acts = useActs(card)
  const all = card.steps.length
  const say = texts.card

  const move = (to: number) => {
    if (to < 0 || to >= all) return
    acts.moveStep(step.id, to)
    announce(say.stepMoved(to + 1, all))
  }
  const onKey = (event: KeyboardEvent, value: string) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      move(index + (event.key === 'ArrowUp' ? -1 : 1))
    } else if (event.key === 'Backspace' && value === '') {
      event.preventDefault()
      acts.removeStep(step.id, value)
      onNext()
    }
  }

  return (
    <li className={css.row} data-done={step.done || undefined}>
      <Checkbox
        aria-label={say.stepTicked(step.text)}
        isSelected={step.done}
        isDisabled={!mayWrite}
        onChange={(done) => acts.tickStep(step.id, done)}
      />
      <LiveText
        cardId={card.id}
        target={{ step: step.id }}
        label={say.step(index + 1)}
        className={css.text}
        isOneLine
        isNeeded
        onEnter={onNext}
        onKey={onKey}
      />
      {mayWrite && (
        <Menu
          label={say.stepMenu(step.text)}
          trigger={<IconButton icon={Ellipsis} label={say.stepMenu(step.text)} size="small" />}
        >
          <MenuItem icon={ArrowUp} isDisabled={index === 0} onAction={() => move(index - 1)}>
            {say.stepUp}
          </MenuItem>
          <MenuItem
            icon={ArrowDown}
            isDisabled={index === all - 1}
            onAction={() => move(index + 1)}
          >
            {say.stepDown}
          </MenuItem>
          <MenuItem icon={Trash2} onAction={() => acts.removeStep(step.id, step.text)}>
            {say.stepRemove}
          </MenuItem>
        </Menu>
      )}
    </li>
  )
}
