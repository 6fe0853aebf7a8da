import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { SUPPORT_KINDS, type SupportKind } from '#shared/model/director.ts'
import css from './support-form.module.css'

type Props = {
  suggestion: string
  onSend: (question: { kind: SupportKind; text: string }) => Promise<void>
  onCancel: () => void
}

const say = texts.support

/** What a question is about, and the question. */
export function SupportForm({ suggestion, onSend, onCancel }: Props) {
  const [kind, setKind] = useState<SupportKind>('staff')
  const [text, setText] = useState(suggestion)
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void onSend({ kind, text: text.trim() })
      }}
    >
      <Segmented
        label={say.about}
        options={SUPPORT_KINDS.map((id) => ({ id, label: say.kinds[id] }))}
        value={kind}
        onChange={setKind}
      />
      <TextInput
        label={say.question}
        description={texts.card.noPupils}
        value={text}
        onChange={setText}
        maxLength={280}
        multiline
        autoFocus
      />
      <div className={css.buttons}>
        <Button variant="quiet" onPress={onCancel}>
          {texts.ui.cancel}
        </Button>
        <Button type="submit" variant="primary" isDisabled={text.trim() === ''}>
          {say.send}
        </Button>
      </div>
    </form>
  )
}
