import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Sheet } from '#client/ui/sheet.tsx'

const say = texts.session

/** Started by mistake: nothing of it is kept. Who is still at work beside it goes on until somebody answers. */
export function StopSheet(props: { isOpen: boolean; onClose: () => void; onStop: () => void }) {
  const { isOpen, onClose, onStop } = props
  return (
    <Sheet
      title={say.stopTitle}
      isOpen={isOpen}
      onClose={onClose}
      beside="right"
      isQuestion
      actions={
        <>
          <Button size="large" onPress={onStop}>
            {say.stopNow}
          </Button>
          <Button size="large" variant="primary" onPress={onClose}>
            {say.keepOn}
          </Button>
        </>
      }
    >
      <p>{say.stopText}</p>
    </Sheet>
  )
}
