import { serverNow } from '#client/api/server-clock.ts'
import { useMe, useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { downloadText } from '#client/ui/download-text.ts'
import { momentLabel } from '#client/ui/format.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import { signOut, useSignOut } from './sign-out.ts'
import css from './sign-out-sheet.module.css'

const say = texts.device.signOut

/** [OFF5] Work that the server does not have: wait for a network, or take it along as a text. */
export function SignOutSheet() {
  const left = useSignOut((state) => state.left)
  const me = useMe()
  const today = useToday()
  if (left === null) return null
  const close = () => useSignOut.setState({ left: null })
  const download = () => {
    const head = say.fileHead(me.name, momentLabel(serverNow(), today))
    downloadText(say.fileName(today), `${head}\n\n${left.words}\n`)
    void signOut()
  }
  return (
    <Sheet
      title={say.title}
      size="small"
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={download}>{say.download}</Button>
          <Button variant="primary" onPress={close}>
            {say.wait}
          </Button>
        </>
      }
    >
      <p>{say.text(left.count)}</p>
      <pre className={css.words}>{left.words}</pre>
    </Sheet>
  )
}
