import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Sheet } from '#client/ui/sheet.tsx'

const say = texts.session

/** Started by mistake: nothing of it is kept. */
export function StopSheet(props: { isOpen: boolean; onClose: () => void; onStop: () => void }) {
  const { isOpen, onClose, onStop } = props
  return (
    <Sheet
      title={say.stopTitle}
      isOpen={isOpen}
      onClose={onClose}
      size="small"
      actions={
        <>
          <Button onPress={onStop}>{say.stopNow}</Button>
          <Button variant="primary" onPress={onClose}>
            {say.keepOn}
          </Button>
        </>
      }
    >
      <p>{say.stopText}</p>
    </Sheet>
  )
}
