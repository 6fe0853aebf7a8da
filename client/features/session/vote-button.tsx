import { ThumbsUp } from 'lucide-react'
import { useState } from 'react'
import { useMe } from '#client/api/session.ts'
import { useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { AskingPopover } from '#client/ui/asking-popover.tsx'
import { Button } from '#client/ui/button.tsx'
import type { PersonId } from '#shared/model/ids.ts'
import { FacePicker } from './face-picker.tsx'

const say = texts.session.planning

type Props = {
  title: string
  count: number
  isMine: boolean
  onVote: (wants: boolean, by?: PersonId) => void
}

/** One tap on my own device; at a screen whoever votes taps their face, one after another. */
export function VoteButton(props: Props) {
  return useMe().isScreen ? <FacesVote {...props} /> : <MyVote {...props} />
}

function MyVote({ title, count, isMine, onVote }: Props) {
  return (
    <Button
      icon={ThumbsUp}
      variant={isMine ? 'soft' : 'plain'}
      aria-pressed={isMine}
      aria-label={`${say.voteLabel(title)}, ${say.votes(count)}`}
      onPress={() => onVote(!isMine)}
    >
      {count}
    </Button>
  )
}

/** Remembers only who tapped here: nobody sees who voted on a phone. */
function FacesVote({ title, count, onVote }: Props) {
  const { members } = useTeam()
  const [voted, setVoted] = useState<readonly PersonId[]>([])
  const toggle = (personId: PersonId) => {
    const wants = !voted.includes(personId)
    setVoted(wants ? [...voted, personId] : voted.filter((id) => id !== personId))
    onVote(wants, personId)
  }
  const trigger = (
    <Button icon={ThumbsUp} aria-label={`${say.voteLabel(title)}, ${say.votes(count)}`}>
      {count}
    </Button>
  )
  return (
    <AskingPopover title={say.voteLabel(title)} trigger={trigger}>
      {() => <FacePicker label={say.whoVotes} people={members} chosen={voted} onToggle={toggle} />}
    </AskingPopover>
  )
}
