import { QrCode as QrIcon } from 'lucide-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { texts } from '#client/texts/texts.ts'
import { Button, IconButton } from '#client/ui/button.tsx'
import { QrCode } from '#client/ui/qr-code.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import type { CardId } from '#shared/model/ids.ts'
import { useTeam } from './board-context.tsx'
import { sessionPath } from './session/use-steering.ts'
import css from './type-on-phone.module.css'

const say = texts.session
const PARAMETER = 'typ'

/** Whether somebody scanned the code beside this field: it takes the focus, or its sheet opens. */
export function useTypesHere(field: string): boolean {
  return new URLSearchParams(useSearch()).get(PARAMETER) === field
}

type Props = {
  /** A field of the session that runs, or the texts of an open card. */
  at: { readonly field: string } | { readonly cardId: CardId }
  isIconOnly?: boolean
}

/** Beside a field on the big screen: a code that opens the same field on a phone. Elsewhere nothing. */
export function TypeOnPhone({ at, isIconOnly = false }: Props) {
  const { code } = useTeam()
  const [isOpen, setOpen] = useState(false)
  if (useScreen() !== 'digibord') return null
  const query = 'cardId' in at ? `kaart=${at.cardId}` : `${PARAMETER}=${at.field}`
  const path = 'cardId' in at ? window.location.pathname : sessionPath(code)
  const open = () => setOpen(true)
  return (
    <>
      {isIconOnly ? (
        <IconButton icon={QrIcon} label={say.typeThere} onPress={open} />
      ) : (
        <Button className={css.open ?? ''} icon={QrIcon} onPress={open}>
          {say.typeThere}
        </Button>
      )}
      <Sheet title={say.typeThere} isOpen={isOpen} onClose={() => setOpen(false)} size="small">
        <div className={css.scan} data-address={`${path}?${query}`}>
          <QrCode value={`${window.location.origin}${path}?${query}`} label={say.typeThere} />
          <p>{say.scanToType}</p>
        </div>
      </Sheet>
    </>
  )
}
