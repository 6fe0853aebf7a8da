import { QrCode as QrIcon } from 'lucide-react'
import { useState } from 'react'
import { useSearch } from 'wouter'
import { texts } from '#client/texts/texts.ts'
import { Button, IconButton } from '#client/ui/button.tsx'
import { EarlyWithin, earlyPart, useFetchedWhenIdle } from '#client/ui/early.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import type { CardId } from '#shared/model/ids.ts'
import { useTeam } from './board-context.tsx'
import { sessionPath } from './session/use-steering.ts'
import css from './type-on-phone.module.css'

const say = texts.session
const PARAMETER = 'typ'
/** Only a screen on the wall shows one. */
const qrCode = earlyPart(async () => (await import('#client/ui/qr-code.tsx')).QrCode)
const LATER = [qrCode]

/** Beside which field somebody scanned the code. */
export function useTypedField(): string | null {
  return new URLSearchParams(useSearch()).get(PARAMETER)
}

/** Whether somebody scanned the code beside this field: it takes the focus, or its sheet opens. */
export function useTypesHere(field: string): boolean {
  return useTypedField() === field
}

/** The address at which this field waits for what is typed. */
export function typingAt(path: string, field: string): string {
  return `${path}?${PARAMETER}=${field}`
}

type Props = {
  /** A field of the session that runs, the texts of an open card, or a place of its own. */
  at: { readonly field: string } | { readonly cardId: CardId } | { readonly path: string }
  isIconOnly?: boolean
}

/** Beside a field on the big screen: a code that opens the same field on a phone. Elsewhere nothing. */
export function TypeOnPhone({ at, isIconOnly = false }: Props) {
  const { code } = useTeam()
  const [isOpen, setOpen] = useState(false)
  const isOnWall = useScreen() === 'digibord'
  useFetchedWhenIdle(LATER, isOnWall)
  if (!isOnWall) return null
  const path = pathOf(at, code)
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
      <Sheet
        title={say.typeThere}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="small"
        beside="right"
      >
        <div className={css.scan} data-address={path}>
          <EarlyWithin
            part={qrCode}
            props={{ value: `${window.location.origin}${path}`, label: say.typeThere }}
            meanwhile={null}
          />
          <p>{say.scanToType}</p>
        </div>
      </Sheet>
    </>
  )
}

function pathOf(at: Props['at'], code: string): string {
  if ('path' in at) return at.path
  if ('cardId' in at) return `${window.location.pathname}?kaart=${at.cardId}`
  return typingAt(sessionPath(code), at.field)
}
