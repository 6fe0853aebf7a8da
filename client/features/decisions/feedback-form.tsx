import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Card } from '#shared/model/card.ts'
import { FEEDBACK_KINDS, type FeedbackKind, RECORD_LENGTH } from '#shared/model/decision.ts'
import css from './proposal.module.css'
import { useReactions } from './use-reactions.ts'

/** Everybody speaks for themselves: one kind, one text, under one's own name. */
export function FeedbackForm({ card }: { card: Card }) {
  const { say } = useReactions(card.id)
  const [about, setAbout] = useState<FeedbackKind>('addition')
  const [text, setText] = useState('')
  const words = texts.decisions.talk
  const isReady = about === 'agree' || text.trim() !== ''
  const send = async () => {
    if (isReady && (await say({ kind: 'feedback', about, text: text.trim() }))) setText('')
  }
  return (
    <div className={css.form}>
      <TextInput
        label={words.yourReaction}
        value={text}
        onChange={setText}
        maxLength={RECORD_LENGTH.text}
        multiline
      />
      <div className={css.row}>
        <Segmented
          label={words.kind}
          options={FEEDBACK_KINDS.map((id) => ({ id, label: texts.decisions.feedbacks[id] }))}
          value={about}
          onChange={setAbout}
        />
        <Button variant="soft" isDisabled={!isReady} onPress={() => void send()}>
          {words.react}
        </Button>
      </div>
    </div>
  )
}
