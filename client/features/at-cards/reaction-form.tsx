import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Checkbox } from '#client/ui/checkbox.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { REASON_LENGTH } from '#shared/model/card.ts'
import css from './at-cards.module.css'

type Kind = 'support' | 'question'
type Props = {
  /** Whether it was taken. */
  onSend: (reaction: { kind: Kind; text: string; needsAnswer: boolean }) => Promise<boolean>
}

const say = texts.atCard

/** The directeur supports or asks; it is on the board at once. */
export function ReactionForm({ onSend }: Props) {
  const [kind, setKind] = useState<Kind>('support')
  const [text, setText] = useState('')
  const [needsAnswer, setNeeds] = useState(true)
  const send = async () => {
    const words = text.trim()
    if (words !== '' && (await onSend({ kind, text: words, needsAnswer }))) setText('')
  }
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Segmented
        label={say.kind}
        options={[
          { id: 'support', label: say.support },
          { id: 'question', label: say.question },
        ]}
        value={kind}
        onChange={setKind}
      />
      <div className={css.line}>
        <TextInput
          label={say.say}
          placeholder={say.placeholder[kind]}
          value={text}
          onChange={setText}
          maxLength={REASON_LENGTH}
        />
        <Button type="submit" variant="soft" isDisabled={text.trim() === ''}>
          {say.put}
        </Button>
      </div>
      {kind === 'question' && (
        <Checkbox isSelected={needsAnswer} onChange={setNeeds}>
          {say.needsAnswer}
        </Checkbox>
      )}
    </form>
  )
}
