import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Card } from '#shared/model/card.ts'
import { EXPERT_REACTIONS, type ExpertReaction, RECORD_LENGTH } from '#shared/model/decision.ts'
import css from './proposal.module.css'
import { useReactions } from './use-reactions.ts'

/** Where an expert who was asked says what they think of it. The last word counts; earlier ones stay readable. */
export function ExpertWord({ card }: { card: Card }) {
  const { say } = useReactions(card.id)
  const [about, setAbout] = useState<ExpertReaction | null>(null)
  const [text, setText] = useState('')
  const words = texts.decisions.talk
  const isReady = about === 'support' || (about !== null && text.trim() !== '')
  const send = async () => {
    if (about === null || !isReady) return
    if (await say({ kind: 'expert', about, text: text.trim() })) {
      setAbout(null)
      setText('')
    }
  }
  return (
    <div className={css.form}>
      <Segmented
        label={words.yourWord}
        options={EXPERT_REACTIONS.map((id) => ({ id, label: texts.decisions.expertWords[id] }))}
        value={about}
        onChange={setAbout}
      />
      {about !== null && (
        <>
          <TextInput
            label={words.why}
            value={text}
            onChange={setText}
            maxLength={RECORD_LENGTH.text}
            multiline
          />
          <Button variant="soft" isDisabled={!isReady} onPress={() => void send()}>
            {words.send}
          </Button>
        </>
      )}
    </div>
  )
}
