import { MessageCircle } from 'lucide-react'
import { useEffect, useState } from 'react'
import { serverNow } from '#client/api/server-clock.ts'
import { useMe } from '#client/api/session.ts'
import { useMember, useTeam } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { since } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { type Card, type ForDirector, REASON_LENGTH } from '#shared/model/card.ts'
import { isPreparing } from '#shared/rules/permissions.ts'
import { useMayEdit } from './may-edit.ts'
import css from './notice-strip.module.css'
import { useActs } from './use-acts.ts'
import { usePendingText } from './use-pending-text.ts'

/** LoCo and IB of a school prepare the talk with the directeur. */
export function useMayPrepare(): boolean {
  const team = useTeam()
  const mine = useMe().teams.find(({ id }) => id === team.id)
  return mine !== undefined && mine.schoolId !== null && mine.roles.some(isPreparing)
}

/** [DIR10] "Bespreken met directeur", with one line. Everybody of the team sees it; LoCo and IB write it. */
export function DirectorStrip({ card }: { card: Card }) {
  const flag = card.forDirector
  return flag ? <Flagged key={flag.line} card={card} flag={flag} /> : null
}

function Flagged({ card, flag }: { card: Card; flag: ForDirector }) {
  const mayChange = [useMayPrepare(), useMayEdit()].every(Boolean)
  const [isChanging, change] = useState(flag.line === '')
  const isWriting = mayChange && isChanging
  const name = useMember(flag.by)?.name ?? texts.history.somebody
  const acts = useActs(card)
  const say = texts.director.card
  return (
    <section className={css.director} aria-label={say.flag}>
      <Icon icon={MessageCircle} />
      <div className={css.words}>
        <strong>{say.flag}</strong>
        {isWriting ? (
          <Line card={card} start={flag.line} onDone={() => change(false)} />
        ) : (
          flag.line !== '' && <p>{flag.line}</p>
        )}
        <p className={css.by}>{say.by(name, since(flag.at, serverNow()))}</p>
      </div>
      {mayChange && (
        <div className={css.acts}>
          {!isWriting && (
            <Button size="small" onPress={() => change(true)}>
              {say.change}
            </Button>
          )}
          <Button size="small" onPress={() => acts.unflagForDirector()}>
            {say.remove}
          </Button>
        </div>
      )}
    </section>
  )
}

function Line({ card, start, onDone }: { card: Card; start: string; onDone: () => void }) {
  const acts = useActs(card)
  const { text, setText, commit } = usePendingText((line) => {
    if (line.trim() !== start) acts.flagForDirector(line)
  })
  useEffect(() => setText(start), [start, setText])
  const done = () => {
    commit()
    onDone()
  }
  const say = texts.director.card
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault()
        done()
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field
        autoFocus
        className={css.input}
        value={text}
        maxLength={REASON_LENGTH}
        aria-label={say.line}
        placeholder={say.line}
        enterKeyHint="done"
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
      />
    </form>
  )
}
