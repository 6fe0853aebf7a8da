import { useQuery, useQueryClient } from '@tanstack/react-query'
import { UserRoundSearch } from 'lucide-react'
import { useEffect, useState } from 'react'
import { fetched } from '#client/api/request.ts'
import { useMe } from '#client/api/session.ts'
import { useBoardState, useDispatch, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { ColleagueList } from '#client/ui/colleague-list.tsx'
import { EmptyNote } from '#client/ui/empty-note.tsx'
import { Fault } from '#client/ui/fault.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import type { Card } from '#shared/model/card.ts'
import { FEWEST_LETTERS } from '#shared/model/people.ts'
import type { Colleague, Team } from '#shared/protocol/http.ts'

/** So long after the last key the search begins. */
const TYPING_MS = 250

/** [PERM12] Asks somebody from outside the team what they think. A screen on the wall looks nobody up. */
export function AskOutside({ card }: { card: Card }) {
  const { isScreen } = useMe()
  const mayWrite = useBoardState((state) => state.mayWrite)
  const [isOpen, setIsOpen] = useState(false)
  if (isScreen || !mayWrite) return null
  const say = texts.decisions.outside
  return (
    <>
      <Button size="small" icon={UserRoundSearch} onPress={() => setIsOpen(true)}>
        {say.ask}
      </Button>
      <Sheet title={say.title} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Search card={card} onDone={() => setIsOpen(false)} />
      </Sheet>
    </>
  )
}

function Search({ card, onDone }: { card: Card; onDone: () => void }) {
  const team = useTeam()
  const dispatch = useDispatch()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const wanted = useSettled(typed.trim())
  const isAsking = wanted.length >= FEWEST_LETTERS
  const { data, error } = useQuery({
    queryKey: ['experts', team.id, wanted],
    queryFn: () =>
      fetched<Colleague[]>(`/api/teams/${team.id}/experts?search=${encodeURIComponent(wanted)}`),
    enabled: isAsking,
    retry: false,
  })
  const found = data?.filter(({ id }) => !card.people.includes(id))
  const choose = (person: Colleague | null) => {
    if (!person) return
    const { id, name } = person
    // The team hears who this is only once the card is on disk.
    queries.setQueryData<Team>(['team', team.id], (known) =>
      known === undefined || known.others.some((other) => other.id === id)
        ? known
        : { ...known, others: [...known.others, { id, name }] },
    )
    dispatch(
      { type: 'set-person', cardId: card.id, personId: id, present: true },
      texts.card.who.added(name, card.title),
    )
    onDone()
  }
  const say = texts.decisions.outside
  return (
    <>
      <TextInput
        label={texts.people.addSearch}
        type="search"
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        autoFocus
      />
      {!isAsking && <EmptyNote>{say.about}</EmptyNote>}
      {isAsking && error && <Fault text={error.message} />}
      {isAsking && found?.length === 0 && <EmptyNote>{say.nobody[team.visibility]}</EmptyNote>}
      {isAsking && found !== undefined && found.length > 0 && (
        <ColleagueList label={say.title} colleagues={found} chosen={null} onChoose={choose} />
      )}
    </>
  )
}

/** What was typed, a moment after the last key. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), TYPING_MS)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
