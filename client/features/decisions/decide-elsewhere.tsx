import { useTeam } from '#client/board/board-context.tsx'
import { useRunningSession } from '#client/board/session/use-session.ts'
import { texts } from '#client/texts/texts.ts'
import { QrCode } from '#client/ui/qr-code.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import type { CardId } from '#shared/model/ids.ts'
import css from './decide-elsewhere.module.css'
import { decidePath } from './decide-path.ts'

/** [PERM9] A screen on the wall never decides: it hands the decision to the phone of somebody who is there. */
export function DecideElsewhere({ cardId, onClose }: { cardId?: CardId; onClose: () => void }) {
  const say = texts.screens.decideElsewhere
  const { code } = useTeam()
  const isRunning = useRunningSession() !== null
  const path =
    cardId === undefined
      ? decidePath(code, isRunning)
      : `/team/${code}/verbeterbord?kaart=${cardId}`
  return (
    <Sheet title={say.title} isOpen onClose={onClose} size="small" beside="right">
      <div className={css.elsewhere} data-address={path}>
        <QrCode value={`${window.location.origin}${path}`} label={say.title} />
        <p>{say.text}</p>
      </div>
    </Sheet>
  )
}
