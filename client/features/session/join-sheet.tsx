import { useTeam } from '#client/board/board-context.tsx'
import { sessionPath } from '#client/board/session/use-steering.ts'
import { texts } from '#client/texts/texts.ts'
import { QrCode } from '#client/ui/qr-code.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import css from './join-sheet.module.css'

const say = texts.session

/** Scan to join: a phone that is signed in lands in the step that runs. */
export function JoinSheet(props: { isOpen: boolean; onClose: () => void }) {
  const { code } = useTeam()
  const address = `${window.location.origin}${sessionPath(code)}`
  return (
    <Sheet
      title={say.joinTitle}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
      beside="left"
    >
      <div className={css.join}>
        <QrCode value={address} label={say.joinTitle} />
        <p>{say.joinText}</p>
        <p className={css.address}>{address.replace(/^https?:\/\//, '')}</p>
      </div>
    </Sheet>
  )
}
