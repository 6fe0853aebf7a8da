import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useBoardState } from '#client/board/board-context.tsx'
import { useTypesHere } from '#client/board/type-on-phone.tsx'
import { DECISION_FIELD } from '#client/board/typed-words.ts'
import { texts } from '#client/texts/texts.ts'
import { Button, type ButtonSize } from '#client/ui/button.tsx'
import { EarlyWithin, earlyPart, useFetchedWhenIdle } from '#client/ui/early.tsx'

/** Its code is not needed to open a board. */
const directDecision = earlyPart(async () => (await import('./direct-decision.tsx')).DirectDecision)

const LATER = [directDecision]

/** The first of three taps to a direct decision. */
export function TakeDecision({ size = 'medium' }: { size?: ButtonSize }) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  useFetchedWhenIdle(LATER)
  const [isOpen, setOpen] = useState(useTypesHere(DECISION_FIELD))
  if (!mayWrite) return null
  return (
    <>
      <Button size={size} icon={Lock} onPress={() => setOpen(true)}>
        {texts.decisions.direct.open}
      </Button>
      {isOpen && (
        <EarlyWithin
          part={directDecision}
          props={{ onClose: () => setOpen(false) }}
          meanwhile={null}
        />
      )}
    </>
  )
}
