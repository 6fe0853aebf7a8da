import { ArrowRight } from 'lucide-react'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { datedDayLabel, momentLabel } from '#client/ui/format.ts'
import type { DecisionId } from '#shared/model/decision.ts'
import { FirstStep } from './first-step.tsx'
import { scopeLabel } from './labels.ts'
import { PresentFaces } from './present-faces.tsx'
import stage from './seal-stage.module.css'
import { SealStage, StageFacts, StageWords } from './seal-stage.tsx'
import { useRegister } from './use-register.ts'

/** It stands. The first step can be put on the board at once. */
export function SealedStage(props: { decisionId: DecisionId; onClose: () => void }) {
  const { decisionId, onClose } = props
  const { decisions } = useRegister()
  const today = useToday()
  const decision = decisions.find(({ id }) => id === decisionId)
  if (!decision) return null
  const { body, number, at } = decision
  const say = texts.decisions
  return (
    <SealStage
      label={say.sealedLabel(number)}
      isSealed
      onClose={onClose}
      foot={
        <>
          <StageWords title={say.stands}>{say.makeAnAction}</StageWords>
          <FirstStep decision={decision} />
          <Button variant="primary" size="large" iconAfter={ArrowRight} onPress={onClose}>
            {say.goOn}
          </Button>
        </>
      }
    >
      <p className={stage.lead} role="status">
        {say.decidedAt(momentLabel(at, today))}
      </p>
      {body.title !== body.text && <h2>{body.title}</h2>}
      <p className={stage.text}>{body.text}</p>
      <StageFacts
        facts={[
          [say.holdsFor, scopeLabel(body.scope)],
          [say.startsOn, datedDayLabel(body.effectiveOn, today)],
          [say.looksBackOn, datedDayLabel(body.evaluationOn, today)],
          [say.number, number],
        ]}
      />
      <PresentFaces ids={body.presentIds} />
    </SealStage>
  )
}
