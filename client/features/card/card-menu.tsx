import {
  Archive,
  ArrowLeftRight,
  Ellipsis,
  Link2,
  MessageCircle,
  Repeat,
  Trash2,
} from 'lucide-react'
import { useBoardState, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { IconButton } from '#client/ui/button.tsx'
import { Menu, MenuItem } from '#client/ui/menu.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Card, Shelf } from '#shared/model/card.ts'
import { PLACES_FOR } from '#shared/rules/card-places.ts'
import { copyText } from './copy-text.ts'
import { useMayPrepare } from './director-strip.tsx'
import { useActs } from './use-acts.ts'

/** Everything that is done to a card now and then. */
export function CardMenu({ card, onGone }: { card: Card; onGone: () => void }) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const mayPrepare = useMayPrepare()
  const { code } = useTeam()
  const acts = useActs(card)
  const say = texts.card.menu
  const { board, column } = card.place

  const copyLink = async () => {
    const page = board === 'scrum' ? 'scrumbord' : 'verbeterbord'
    const link = `${window.location.origin}/team/${code}/${page}?kaart=${card.id}`
    const isCopied = await copyText(link)
    showToast({ text: isCopied ? texts.card.linkCopied : texts.card.linkNotCopied(link) })
  }
  const shelve = (shelf: Shelf) => {
    if (acts.shelve(shelf).ok) onGone()
  }
  const mayChange = mayWrite && card.shelved === undefined
  return (
    <Menu label={say.label} trigger={<IconButton icon={Ellipsis} label={say.label} />}>
      {mayChange && <OtherBoard card={card} />}
      {mayChange && card.type === 'task' && !(card.recurring && column === 'backlog') && (
        <MenuItem icon={Repeat} onAction={() => acts.makeRecurring()}>
          {texts.card.makeRecurring}
        </MenuItem>
      )}
      {mayChange && mayPrepare && card.forDirector === undefined && (
        <MenuItem icon={MessageCircle} onAction={() => acts.flagForDirector('')}>
          {texts.director.card.flag}
        </MenuItem>
      )}
      <MenuItem icon={Link2} onAction={() => void copyLink()}>
        {say.copyLink}
      </MenuItem>
      {mayChange && (
        <MenuItem icon={Archive} onAction={() => shelve('archive')}>
          {say.tidy}
        </MenuItem>
      )}
      {mayChange && (
        <MenuItem icon={Trash2} onAction={() => shelve('bin')}>
          {say.bin}
        </MenuItem>
      )}
    </Menu>
  )
}

/** To the same column of the other board, or to "te doen" there; the card keeps its history. */
function OtherBoard({ card }: { card: Card }) {
  const acts = useActs(card)
  const { board, column } = card.place
  const other = board === 'scrum' ? 'improvement' : 'scrum'
  const places = PLACES_FOR[card.type]
  const to = (['doing', 'done', 'todo'] as const).find(
    (candidate) =>
      (candidate === column || candidate === 'todo') && places.includes(`${other}/${candidate}`),
  )
  if (to === undefined) return null
  const { toScrum, toImprovement } = texts.card.menu
  return (
    <MenuItem
      icon={ArrowLeftRight}
      onAction={() =>
        acts.moveTo(other, to, texts.board.move.movedToBoard(card.title, texts.words.boards[other]))
      }
    >
      {other === 'scrum' ? toScrum : toImprovement}
    </MenuItem>
  )
}
