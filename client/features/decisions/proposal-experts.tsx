import { useQueryClient } from '@tanstack/react-query'
import { Hand, Plus, ThumbsUp } from 'lucide-react'
import { useEffect } from 'react'
import { useMe } from '#client/api/session.ts'
import { useBoardState, useDispatch, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Avatar } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { Chip } from '#client/ui/chip.tsx'
import type { Card } from '#shared/model/card.ts'
import type { PersonId } from '#shared/model/ids.ts'
import type { TeamRole } from '#shared/model/people.ts'
import { expertWords } from '#shared/rules/decisions.ts'
import { AskOutside } from './ask-outside.tsx'
import { ExpertWord } from './expert-word.tsx'
import css from './proposal.module.css'
import { useReactions } from './use-reactions.ts'

/** Whoever has one of these roles often knows a lot about what is proposed. */
const KNOWING: readonly TeamRole[] = ['supportCoordinator', 'subjectCoordinator', 'specialist']

/** Who know a lot about it, and what each of them says. */
export function ProposalExperts({ card, isOpen }: { card: Card; isOpen: boolean }) {
  const me = useMe()
  const { records, nameOf } = useReactions(card.id)
  const words = expertWords(records)
  useNewcomers(card.people)
  const say = texts.decisions.needs
  return (
    <section className={css.part}>
      <h3>{say.experts}</h3>
      {card.people.length === 0 && <p className={css.quiet}>{say.noExperts}</p>}
      {card.people.map((id) => {
        const word = words.get(id)
        return (
          <div key={id} className={css.expert}>
            <Avatar person={{ id, name: nameOf(id) }} size="medium" />
            <span className={css.expertWords}>
              {nameOf(id)}
              {word && word.text !== '' && <span className={css.quiet}>{word.text}</span>}
            </span>
            {word ? (
              <Chip
                icon={word.about === 'objection' ? Hand : ThumbsUp}
                tone={
                  word.about === 'support' ? 'mint' : word.about === 'supportIf' ? 'sky' : 'amber'
                }
              >
                {texts.decisions.expertWords[word.about]}
              </Chip>
            ) : (
              <span className={css.quiet}>{say.noWordYet}</span>
            )}
          </div>
        )
      })}
      {isOpen && <Suggestions card={card} />}
      {isOpen && <AskOutside card={card} />}
      {isOpen && card.people.includes(me.id) && <ExpertWord card={card} />}
    </section>
  )
}

/** Somebody from outside whom a colleague asked just now has no name here yet. */
function useNewcomers(people: readonly PersonId[]): void {
  const { id: teamId, members, others } = useTeam()
  const queries = useQueryClient()
  const unknown = people
    .filter((id) => ![...members, ...others].some((person) => person.id === id))
    .join()
  useEffect(() => {
    if (unknown !== '') void queries.invalidateQueries({ queryKey: ['team', teamId] })
  }, [unknown, teamId, queries])
}

/** Colleagues to ask, one tap each. */
function Suggestions({ card }: { card: Card }) {
  const { members } = useTeam()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const dispatch = useDispatch()
  const likely = members.filter(
    ({ id, roles }) => !card.people.includes(id) && roles.some((role) => KNOWING.includes(role)),
  )
  if (!mayWrite || likely.length === 0) return null
  const say = texts.card.who
  return (
    <div className={css.row}>
      {likely.map(({ id, name, roles }) => (
        <Button
          key={id}
          size="small"
          icon={Plus}
          onPress={() =>
            dispatch(
              { type: 'set-person', cardId: card.id, personId: id, present: true },
              say.added(name, card.title),
            )
          }
        >
          {texts.decisions.needs.askExpert(name, likelyRole(roles))}
        </Button>
      ))}
    </div>
  )
}

function likelyRole(roles: readonly TeamRole[]): string {
  const role = roles.find((one) => KNOWING.includes(one))
  return role === undefined ? '' : texts.people.roles[role]
}
