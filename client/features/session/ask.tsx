import { CalendarDays, Signpost, UserRound } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import { useToday } from '#client/api/session.ts'
import { useMember } from '#client/board/board-context.tsx'
import { HowToGoOn } from '#client/board/choosers/how-to-go-on.tsx'
import { WhenChooser } from '#client/board/choosers/when-chooser.tsx'
import { WhoChooser } from '#client/board/choosers/who-chooser.tsx'
import { texts } from '#client/texts/texts.ts'
import { AnchoredPanel } from '#client/ui/anchored.tsx'
import { AvatarName } from '#client/ui/avatar.tsx'
import { Button } from '#client/ui/button.tsx'
import { dayLabel } from '#client/ui/format.ts'
import type { Card } from '#shared/model/card.ts'

const say = texts.session.actions

type Props = { card: Card; onChosen?: () => void }

/** Wie? A row of faces beside the card. */
export function AskWho({ card, onChosen }: Props) {
  const owner = useMember(card.ownerId)
  return (
    <Asking
      label={say.whoLabel(card.title)}
      words={owner ? <AvatarName person={owner} /> : say.who}
      icon={owner ? undefined : UserRound}
      panel={(close) => (
        <WhoChooser
          cardId={card.id}
          onChosen={() => {
            close()
            onChosen?.()
          }}
        />
      )}
    />
  )
}

/** Wanneer? Chips for the likely days. */
export function AskWhen({ card, onChosen }: Props) {
  const today = useToday()
  return (
    <Asking
      label={say.whenLabel(card.title)}
      words={card.dueOn === undefined ? say.when : dayLabel(card.dueOn, today)}
      icon={CalendarDays}
      panel={(close) => (
        <WhenChooser
          cardId={card.id}
          onChosen={() => {
            close()
            onChosen?.()
          }}
        />
      )}
    />
  )
}

/** [ACT5] Hoe verder? Kleiner, hulp, overdragen, or let it go. */
export function AskHowToGoOn({ card, onChosen }: Props) {
  return (
    <Asking
      label={texts.actions.goOn.label(card.title)}
      words={texts.actions.goOn.short}
      icon={Signpost}
      panel={(close) => (
        <HowToGoOn
          card={card}
          onChosen={() => {
            close()
            onChosen?.()
          }}
        />
      )}
    />
  )
}

type AskingProps = {
  label: string
  words: ReactNode
  icon: typeof CalendarDays | undefined
  panel: (close: () => void) => ReactNode
}

function Asking({ label, words, icon, panel }: AskingProps) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button ref={anchor} icon={icon} aria-label={label} onPress={() => setOpen(true)}>
        {words}
      </Button>
      <AnchoredPanel anchor={anchor} label={label} isOpen={isOpen} onClose={() => setOpen(false)}>
        {panel(() => setOpen(false))}
      </AnchoredPanel>
    </>
  )
}
