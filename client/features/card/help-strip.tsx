import { HandHelping } from 'lucide-react'
import { serverNow } from '#client/api/server-clock.ts'
import { useMember } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { since } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { type Card, type HelpAsked, TYPED_LENGTH } from '#shared/model/card.ts'
import { LiveText } from './live-text.tsx'
import { useMayEdit } from './may-edit.ts'
import css from './notice-strip.module.css'
import { useActs } from './use-acts.ts'
import { usePendingText } from './use-pending-text.ts'

type Props = {
  card: Card
  /** Somebody pressed "Vraag hulp" and is about to write the question. */
  isAsking: boolean
  onAsked: () => void
}

/** "Hulp gevraagd": the question, who asked, and the way to end it. */
export function HelpStrip({ card, isAsking, onAsked }: Props) {
  if (card.helpAsked) return <AskedHelp card={card} asked={card.helpAsked} />
  return isAsking ? <AskHelp card={card} onAsked={onAsked} /> : null
}

function AskedHelp({ card, asked }: { card: Card; asked: HelpAsked }) {
  const mayWrite = useMayEdit()
  const name = useMember(asked.by)?.name ?? texts.history.somebody
  const acts = useActs(card)
  const say = texts.card.help
  return (
    <section className={css.help} aria-label={say.title}>
      <Icon icon={HandHelping} />
      <div className={css.words}>
        <strong>{say.title}</strong>
        <LiveText
          cardId={card.id}
          target="help"
          label={say.question}
          placeholder={say.question}
          isOneLine
        />
        <p className={css.by}>{say.askedBy(name, since(asked.at, serverNow()))}</p>
      </div>
      {mayWrite && (
        <Button size="small" onPress={() => acts.endHelp()}>
          {say.got}
        </Button>
      )}
    </section>
  )
}

function AskHelp({ card, onAsked }: { card: Card; onAsked: () => void }) {
  const acts = useActs(card)
  const { text, setText, commit, drop } = usePendingText((question) => acts.askHelp(question))
  const say = texts.card.help
  const ask = () => {
    if (text.trim() === '') acts.askHelp('')
    else commit()
    onAsked()
  }
  return (
    <form
      className={css.help}
      onSubmit={(event) => {
        event.preventDefault()
        ask()
      }}
    >
      <Icon icon={HandHelping} />
      <input
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
        autoFocus
        className={css.input}
        value={text}
        maxLength={TYPED_LENGTH.help}
        aria-label={say.question}
        placeholder={say.question}
        enterKeyHint="send"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          drop()
          onAsked()
        }}
      />
      <Button type="submit" size="small" variant="primary">
        {say.send}
      </Button>
    </form>
  )
}
