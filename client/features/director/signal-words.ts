import {
  Eye,
  HandHelping,
  Hourglass,
  type LucideIcon,
  MessageCircle,
  MessagesSquare,
  Repeat2,
  Target,
} from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { datedDayLabel } from '#client/ui/format.ts'
import type { BoardKind } from '#shared/model/board.ts'
import type { Day } from '#shared/model/ids.ts'
import type { Signal, SignalKind } from '#shared/rules/signals.ts'

export const SIGNAL_ICONS: Readonly<Record<SignalKind, LucideIcon>> = {
  toDiscuss: MessageCircle,
  quietBoard: Hourglass,
  goalUnmeasured: Target,
  goalPastDate: Target,
  helpOpen: HandHelping,
  postponedTwice: Repeat2,
  proposalCloses: MessagesSquare,
  evaluationDue: Eye,
  manyGoals: Target,
}

/** Why something asks for attention, in a few words. */
export function signalWords({ kind, count, on, board }: Signal, today: Day): string {
  return texts.director.overview.signals[kind]({
    count,
    day: on === null ? '' : datedDayLabel(on, today),
    board: texts.director.overview.boards[board],
  })
}

/** Where it can be seen. */
export function signalPath({ kind, board, cardId }: Signal, teamCode: string): string {
  if (kind === 'toDiscuss') return `/team/${teamCode}/gesprek`
  if (kind === 'evaluationDue') return `/team/${teamCode}/besluiten`
  return cardPath(teamCode, board, cardId)
}

export function cardPath(teamCode: string, board: BoardKind, cardId: string | null): string {
  const page = board === 'scrum' ? 'scrumbord' : 'verbeterbord'
  return `/team/${teamCode}/${page}${cardId === null ? '' : `?kaart=${cardId}`}`
}
