import { Star } from 'lucide-react'
import { Button } from 'react-aria-components'
import { useBoardState, useCard, useMember } from '#client/board/board-context.tsx'
import { useOpenCard } from '#client/board/open-card.ts'
import { texts } from '#client/texts/texts.ts'
import { AvatarName } from '#client/ui/avatar.tsx'
import { classNames } from '#client/ui/class-names.ts'
import { FittingList } from '#client/ui/fitting-list.tsx'
import type { CardId } from '#shared/model/ids.ts'
import { Panel } from './panel.tsx'
import css from './successes.module.css'

const say = texts.session.successes
const NONE: readonly CardId[] = []

export function useSuccesses(): readonly CardId[] {
  return useBoardState(({ snapshot }) => snapshot.columns['improvement/successes'] ?? NONE)
}

/** Beside the step that is on: the newest successes. */
export function SuccessesColumn() {
  const ids = useSuccesses()
  return (
    <Panel title={say.title} icon={Star} tone="butter">
      {ids.length === 0 && <p className={css.none}>{say.none}</p>}
      <FittingList className={css.list}>
        {ids.map((id) => (
          <SuccessNote key={id} cardId={id} />
        ))}
      </FittingList>
    </Panel>
  )
}

export function SuccessNote({ cardId, isLarge = false }: { cardId: CardId; isLarge?: boolean }) {
  const card = useCard(cardId)
  const author = useMember(card?.createdBy)
  const open = useOpenCard()
  if (!card) return null
  return (
    <li>
      <Button className={classNames(css.note, isLarge && css.large)} onPress={() => open(cardId)}>
        <span className={css.words}>
          {card.title.trim() === '' ? texts.board.tile.untitled : card.title}
        </span>
        {author && (
          <span className={css.by}>
            <AvatarName person={author} />
          </span>
        )}
      </Button>
    </li>
  )
}
