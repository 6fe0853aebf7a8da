import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useBoardState } from '#client/board/board-context.tsx'
import { useTypesHere } from '#client/board/type-on-phone.tsx'
import { DECISION_FIELD } from '#client/board/typed-words.ts'
import { DirectDecision } from '#client/features/decisions/direct-decision.tsx'
import { ReadyProposals } from '#client/features/decisions/ready-proposals.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'

/** Takes a decision in the session that runs, with who are there. */
export function DecideInSession() {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const present = useBoardState(({ snapshot }) => snapshot.session?.present)
  const [isOpen, setOpen] = useState(useTypesHere(DECISION_FIELD))
  if (!mayWrite) return null
  const presentIds = present && present.length > 0 ? { presentIds: present } : {}
  return (
    <>
      <ReadyProposals {...presentIds} />
      <Button size="small" icon={Lock} onPress={() => setOpen(true)}>
        {texts.decisions.direct.open}
      </Button>
      {isOpen && <DirectDecision {...presentIds} onClose={() => setOpen(false)} />}
    </>
  )
}
