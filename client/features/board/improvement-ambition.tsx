import { CloudCheck } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId } from 'react'
import { serverNow } from '#client/api/server-clock.ts'
import { useBoardState, useMember, useTeam } from '#client/board/board-context.tsx'
import { useSharedAmbition } from '#client/board/shared-text.ts'
import { TypeOnPhone, typingAt, useTypesHere } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { BrandMark } from '#client/ui/brand.tsx'
import { since, timeLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { useScreen } from '#client/ui/screen.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import css from './improvement-ambition.module.css'

/** What a team can type here: one line that is read from four metres. */
const MAX_LENGTH = 120
const AMBITION_FIELD = 'jaardoel'

/** "Ons jaardoel": the one line above the board, edited in place. */
export function ImprovementAmbition({ looked }: { looked?: ReactNode }) {
  const { name } = useTeam()
  const screen = useScreen()
  return (
    <div className={css.bar}>
      {screen === 'digibord' && (
        <span className={css.brand}>
          <BrandMark label={texts.shell.product} />
          {name}
        </span>
      )}
      <AmbitionLine />
      <div className={css.end}>
        {screen === 'digibord' && <Updated />}
        {looked}
      </div>
    </div>
  )
}

function AmbitionLine() {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const { code } = useTeam()
  const isTyped = useTypesHere(AMBITION_FIELD)
  const { value, ref, onChange, onFocus, onBlur, restore } = useSharedAmbition()
  const id = useId()
  const say = texts.improvement
  useEffect(() => {
    if (isTyped) ref.current?.focus()
  }, [isTyped, ref])
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Escape') restore()
    event.currentTarget.blur()
  }
  return (
    <div className={css.line}>
      <label className={css.label} htmlFor={id}>
        {say.ambition}
      </label>
      {mayWrite ? (
        <span className={css.grow} data-text={value === '' ? say.ambitionPlaceholder : value}>
          <textarea
            id={id}
            ref={(element) => {
              ref.current = element
            }}
            className={css.field}
            rows={1}
            value={value}
            maxLength={MAX_LENGTH}
            placeholder={say.ambitionPlaceholder}
            enterKeyHint="done"
            onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
            onFocus={onFocus}
            onBlur={onBlur}
            onKeyDown={onKeyDown}
          />
        </span>
      ) : (
        <strong className={css.read}>{value === '' ? say.ambitionReadOnly : value}</strong>
      )}
      {mayWrite && (
        <span className={css.elsewhere}>
          <TypeOnPhone
            at={{ path: typingAt(`/team/${code}/verbeterbord`, AMBITION_FIELD) }}
            isIconOnly
          />
        </span>
      )}
    </div>
  )
}

/** When something last changed here, and who did it. */
function Updated() {
  const { lastChange } = useTeam()
  const name = useMember(lastChange?.by ?? undefined)?.name ?? null
  if (!lastChange) return null
  const isToday = dayOf(lastChange.at) === dayOf(serverNow())
  const when = isToday ? timeLabel(lastChange.at) : since(lastChange.at, serverNow())
  return (
    <span className={css.updated}>
      <Icon icon={CloudCheck} />
      {texts.improvement.updated(when, name)}
    </span>
  )
}
