import { Lock, Megaphone } from 'lucide-react'
import { useState } from 'react'
import { useMe, useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import type { ProposalRecord } from '#shared/model/decision.ts'
import type { PersonId } from '#shared/model/ids.ts'
import { reactedIds } from '#shared/rules/decisions.ts'
import { proposalOf, shownOf } from '#shared/rules/proposals.ts'
import { DecideElsewhere } from './decide-elsewhere.tsx'
import { scopeLabel } from './labels.ts'
import { PresentPicker } from './present-picker.tsx'
import stage from './seal-stage.module.css'
import { SealStage, StageFacts } from './seal-stage.tsx'
import { SealWords, useMaySeal } from './seal-words.tsx'
import { SealedStage } from './sealed-stage.tsx'
import { sha256Hex } from './sha256.ts'
import { useSeal } from './use-seal.ts'

type Shown = { readonly card: Card; readonly records: readonly ProposalRecord[] }
type Props = Shown & {
  /** Who are there, when a session knows; otherwise who looks at the board. */
  presentIds?: readonly PersonId[]
  onClose: () => void
}

/** The last look at a proposal: read aloud, then sealed exactly as it stood here. */
export function ProposalDecision(props: Props) {
  return useMe().isScreen ? (
    <DecideElsewhere cardId={props.card.id} onClose={props.onClose} />
  ) : (
    <Taking {...props} />
  )
}

function Taking({ card, records, presentIds, onClose }: Props) {
  const me = useMe()
  const today = useToday()
  const { members } = useTeam()
  const looking = useBoardState((state) => state.presence)
  // What people type meanwhile does not change what is being read aloud; the server tells when it did change.
  const [shown, setShown] = useState<Shown>({ card, records })
  const [present, setPresent] = useState<ReadonlySet<PersonId>>(() => {
    const isMember = (id: PersonId) => members.some((member) => member.id === id)
    return new Set(
      presentIds ?? [me.id, ...looking.map(({ person }) => person.id).filter(isMember)],
    )
  })
  const { state, seal } = useSeal()
  const maySeal = useMaySeal()
  const say = texts.decisions
  if (state.kind === 'sealed') {
    return <SealedStage decisionId={state.sealed.decisionId} onClose={onClose} />
  }
  const askedIds = members.map(({ id }) => id)
  const draft = proposalOf(shown.card, {
    records: shown.records,
    askedIds,
    presentIds: [...present],
    today,
  })
  const error = state.kind === 'ready' ? state.error : null
  const isStale = error?.code === 'decision/text-changed'
  return (
    <SealStage
      label={say.direct.title}
      isSealed={false}
      onClose={onClose}
      foot={
        <>
          <SealWords />
          <Button variant="quiet" size="large" onPress={onClose}>
            {say.notYet}
          </Button>
          {isStale && (
            <Button size="large" onPress={() => setShown({ card, records })}>
              {say.readAgain}
            </Button>
          )}
          <Button
            variant="primary"
            size="large"
            icon={Lock}
            isBusy={state.kind === 'busy'}
            isDisabled={present.size === 0 || !maySeal}
            onPress={() =>
              void seal({
                kind: 'proposal',
                proposalId: shown.card.id,
                shownHash: sha256Hex(shownOf(shown.card, shown.records)),
                presentIds: [...present],
                actions: [],
              })
            }
          >
            {say.seal}
          </Button>
        </>
      }
    >
      <p className={stage.lead}>
        <Icon icon={Megaphone} />
        {say.direct.readAloud}
      </p>
      <h2>{shown.card.title}</h2>
      <p className={stage.text}>{shown.card.proposalText.trim()}</p>
      <StageFacts
        facts={[
          [say.holdsFor, scopeLabel(draft.scope)],
          [say.startsOn, datedDayLabel(draft.effectiveOn, today)],
          [
            say.looksBackOn,
            draft.evaluationOn === undefined ? '' : datedDayLabel(draft.evaluationOn, today),
          ],
          [say.reacted, say.needs.of(reactedIds(draft).size, askedIds.length)],
        ]}
      />
      <PresentPicker label={say.direct.whoIsThere} chosen={present} onChange={setPresent} />
      <Fault text={error?.message} />
    </SealStage>
  )
}
