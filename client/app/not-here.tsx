import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { Notice } from './notice.tsx'

const say = texts.shell.notHere

/** [OFF7] Without a network, for what this device has no copy of yet. Whoever shows it goes on by itself. */
export function NotHere({ what }: { what: 'board' | 'page' }) {
  return (
    <Notice title={say[what]} text={say.text}>
      <ButtonLink href="/mijn-acties" variant="primary">
        {texts.shell.toMyActions}
      </ButtonLink>
    </Notice>
  )
}
