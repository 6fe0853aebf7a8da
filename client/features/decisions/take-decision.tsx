import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useBoardState } from '#client/board/board-context.tsx'
import { useTypesHere } from '#client/board/type-on-phone.tsx'
import { DECISION_FIELD } from '#client/board/typed-words.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, type ButtonSize } from '#client/ui/button.tsx'
import { DirectDecision } from './direct-decision.tsx'

/** The first of three taps to a direct decision. */
export function TakeDecision({ size = 'medium' }: { size?: ButtonSize }) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const [isOpen, setOpen] = useState(useTypesHere(DECISION_FIELD))
  if (!mayWrite) return null
  return (
    <>
      <Button size={size} icon={Lock} onPress={() => setOpen(true)}>
        {texts.decisions.direct.open}
      </Button>
      {isOpen && <DirectDecision onClose={() => setOpen(false)} />}
    </>
  )
}
