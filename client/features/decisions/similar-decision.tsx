import { Lock } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button, ButtonLink } from '#client/ui/button.tsx'
import { datedDayLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import type { Card } from '#shared/model/card.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { type Stem, similarDecision } from '#shared/rules/similarity.ts'
import { isOtherSubject, saysOtherSubject } from './other-subjects.ts'
import css from './proposal.module.css'
import { useRegister } from './use-register.ts'

/** The Dutch stemmer is only fetched where something new can resemble what was decided. */
function useDutchStem(isWanted: boolean): Stem | null {
  const [stem, setStem] = useState<{ readonly of: Stem } | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    void import('@orama/stemmers/dutch').then(({ stemmer }) => {
      if (!isGone) setStem({ of: stemmer })
    })
    return () => {
      isGone = true
    }
  }, [isWanted])
  return stem?.of ?? null
}

/**
 * [DEC12] "Hierover is al besloten": shown with what looks like a sealed decision, with the two ways there are. That
 * somebody said it is about something else stays on this device, and is counted nowhere.
 */
export function SimilarDecision({ card }: { card: Card }) {
  const { code } = useTeam()
  const today = useToday()
  const { decisions } = useRegister()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const [isOther, setOther] = useState(() => isOtherSubject(card.id))
  const isWanted = decisions.length > 0 && !isOther && card.followsId === undefined
  const stem = useDutchStem(isWanted)
  if (!isWanted || stem === null || card.shelved !== undefined) return null
  const candidates = decisions.filter(
    ({ followedById, proposalId }) => followedById === null && proposalId !== card.id,
  )
  const similar = similarDecision(`${card.title} ${card.proposalText}`, candidates, stem)
  if (!similar) return null
  const say = texts.decisions.similar
  return (
    <div className={css.banner} role="status">
      <Icon icon={Lock} />
      <p>
        <strong>{say.title(similar.number)}</strong> {similar.body.title}
        <span className={css.quiet}>
          {say.dates(
            datedDayLabel(dayOf(similar.at), today),
            datedDayLabel(similar.body.evaluationOn, today),
          )}
        </span>
      </p>
      {mayWrite && (
        <ButtonLink
          size="small"
          variant="soft"
          href={`/team/${code}/besluiten?besluit=${similar.id}&ervaring=1`}
        >
          {say.addExperience}
        </ButtonLink>
      )}
      <Button
        size="small"
        onPress={() => {
          saysOtherSubject(card.id)
          setOther(true)
        }}
      >
        {say.otherSubject}
      </Button>
    </div>
  )
}
