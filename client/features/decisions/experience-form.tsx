import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { DayInput } from '#client/ui/day-input.tsx'
import { Select } from '#client/ui/select.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { EXPERIENCE_KINDS, type ExperienceKind, RECORD_LENGTH } from '#shared/model/decision.ts'
import type { Day } from '#shared/model/ids.ts'
import css from './proposal.module.css'

export type NewExperience = { about: ExperienceKind; text: string; link: string; on: Day }

type Props = {
  isOpen?: boolean
  /** Whether it was taken; then the form is empty again. */
  onSend: (experience: NewExperience) => Promise<boolean>
}

/** What somebody tried or saw: of which kind, in a few words, when, and where it can be looked up. */
export function ExperienceForm({ isOpen = false, onSend }: Props) {
  const today = useToday()
  const [isAdding, setAdding] = useState(isOpen)
  const [about, setAbout] = useState<ExperienceKind>('tried')
  const [text, setText] = useState('')
  const [link, setLink] = useState('')
  const [on, setOn] = useState<Day>(today)
  const words = texts.decisions.talk
  if (!isAdding) {
    return (
      <Button icon={Plus} size="small" onPress={() => setAdding(true)}>
        {words.addExperience}
      </Button>
    )
  }
  const send = async () => {
    if (text.trim() === '') return
    if (!(await onSend({ about, text: text.trim(), link: link.trim(), on }))) return
    setText('')
    setLink('')
    setAdding(isOpen)
  }
  return (
    <div className={css.form}>
      <TextInput
        label={words.whatWeSaw}
        description={texts.card.noPupils}
        value={text}
        onChange={setText}
        maxLength={RECORD_LENGTH.text}
        multiline
        autoFocus
      />
      <div className={css.row}>
        <Select
          label={words.kind}
          value={about}
          options={EXPERIENCE_KINDS.map((id) => ({ id, label: texts.decisions.experiences[id] }))}
          onChange={setAbout}
        />
        <DayInput
          label={words.when}
          value={on}
          max={today}
          onChange={(day) => setOn(day ?? today)}
        />
        <TextInput
          label={words.link}
          value={link}
          onChange={setLink}
          maxLength={RECORD_LENGTH.link}
        />
        <Button variant="soft" isDisabled={text.trim() === ''} onPress={() => void send()}>
          {words.noteExperience}
        </Button>
      </div>
    </div>
  )
}
