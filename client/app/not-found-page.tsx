import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { Notice } from './notice.tsx'

export function NotFoundPage({ text = texts.shell.notFound }: { text?: string }) {
  return (
    <Notice title={texts.shell.notFoundTitle} text={text}>
      <ButtonLink href="/" variant="primary">
        {texts.shell.toBoard}
      </ButtonLink>
    </Notice>
  )
}
