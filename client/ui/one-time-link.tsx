import { Check, Copy } from 'lucide-react'
import { useRef, useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from './button.tsx'
import { classNames } from './class-names.ts'
import { copyText } from './copy-text.ts'
import field from './field.module.css'
import { announce } from './live-region.ts'
import css from './one-time-link.module.css'

/** A link to hand over in person, with a button that copies it. It is shown once. */
export function OneTimeLink({ link, explanation }: { link: string; explanation: string }) {
  const [isCopied, setCopied] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const copy = async () => {
    const copied = await copyText(link)
    setCopied(copied)
    if (copied) announce(texts.ui.copied)
    else input.current?.select()
  }
  return (
    <div className={css.holder}>
      <p>{explanation}</p>
      <div className={css.row}>
        <input
          ref={input}
          className={classNames(field.input, css.link)}
          readOnly
          value={link}
          aria-label={texts.ui.link}
          onFocus={(event) => event.target.select()}
        />
        <Button
          variant="primary"
          size="large"
          icon={isCopied ? Check : Copy}
          onPress={() => void copy()}
        >
          {isCopied ? texts.ui.copied : texts.ui.copy}
        </Button>
      </div>
    </div>
  )
}
