import { Plus, ShieldCheck } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useBoardState, useDispatch, useTeam } from '#client/board/board-context.tsx'
import { TypeOnPhone, typingAt } from '#client/board/type-on-phone.tsx'
import { useTyped } from '#client/board/typed-words.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { announce } from '#client/ui/live-region.ts'
import { PupilNote } from '#client/ui/pupil-note.tsx'
import { type ColumnKey, readColumnKey } from '#shared/model/board.ts'
import type { IdeaKind } from '#shared/model/card.ts'
import { closeQuickAdd, openQuickAdd, unfold, useBoardUi } from './board-ui.ts'
import { cardLines } from './pasted-lines.ts'
import css from './quick-add.module.css'

const say = texts.board.add

type Props = {
  column: ColumnKey
  /** What is added, as on the button: `Klus`. */
  label: string
  placeholder?: string
  kind?: 'experiment' | IdeaKind
}

/** At the foot of a column: type and Enter adds a card and stays for the next one. */
export function QuickAdd({ column, label, placeholder = say.placeholder, kind }: Props) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const isOpen = useBoardUi(({ adding }) => adding === column)
  if (!mayWrite) return null
  if (isOpen) {
    return (
      <AddField
        column={column}
        placeholder={placeholder}
        {...(kind === undefined ? {} : { kind })}
      />
    )
  }
  return (
    <AriaButton className={css.open ?? ''} data-add={column} onPress={() => openQuickAdd(column)}>
      <Icon icon={Plus} />
      {label}
      <Waiting column={column} />
    </AriaButton>
  )
}

/** What was typed and not added, so that it is found again. */
function Waiting({ column }: { column: ColumnKey }) {
  const { text: draft } = useTyped(column)
  return draft === '' ? null : <span className={css.waiting}>{draft}</span>
}

function AddField({ column, placeholder, kind }: Omit<Props, 'label'> & { placeholder: string }) {
  const dispatch = useDispatch()
  const { code, members, others } = useTeam()
  const { text: draft, write, forget } = useTyped(column)
  const [pasted, setPasted] = useState<readonly string[]>([])
  const field = useRef<HTMLInputElement>(null)
  const whole = useRef<HTMLDivElement>(null)
  const name = texts.board.columnName(column)

  useEffect(() => {
    field.current?.focus()
  }, [])
  // A new card pushes the field down; it stays in sight, so that typing goes on.
  useEffect(() => {
    whole.current?.scrollIntoView({ block: 'nearest' })
  })

  const add = (lines: readonly string[]) => {
    const target = readColumnKey(column)
    const written = lines.filter((line) => line.trim() !== '')
    if (!target || written.length === 0) return
    const command = { type: 'add-cards', ...target, lines: written } as const
    const sentence =
      written.length === 1 ? say.added(written[0] ?? '', name) : say.addedMany(written.length, name)
    const { ok } = dispatch(
      kind === undefined ? command : { ...command, kind },
      written.length === 1 ? undefined : sentence,
    )
    if (!ok) return
    unfold(column)
    announce(sentence)
    forget()
    setPasted([])
    field.current?.focus()
  }

  const close = () => {
    if (draft.trim() === '') forget()
    closeQuickAdd()
    queueMicrotask(() =>
      document.querySelector<HTMLElement>(`[data-add="${column}"]`)?.focus({ preventScroll: true }),
    )
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      add([draft])
    }
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
  }

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = cardLines(event.clipboardData.getData('text/plain'))
    if (lines.length < 2) return
    event.preventDefault()
    setPasted(lines)
    // The field keeps what was pasted too, should the choice be neither.
    write([draft, ...lines].filter((part) => part !== '').join(' '))
  }

  return (
    <div ref={whole} className={css.adding}>
      <div className={css.row}>
        <input
          ref={field}
          className={css.field}
          value={draft}
          aria-label={say.field(name)}
          placeholder={placeholder}
          enterKeyHint="done"
          autoComplete="off"
          onChange={(event) => {
            write(event.target.value)
            setPasted([])
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={({ relatedTarget }) => {
            // To the code beside it: the field is still being typed in, on a phone.
            if (whole.current?.contains(relatedTarget)) return
            if (draft.trim() === '' && pasted.length === 0) closeQuickAdd()
          }}
        />
        <TypeOnPhone at={{ path: typingAt(boardPath(code, column), column) }} isIconOnly />
      </div>
      {pasted.length > 1 && (
        <div className={css.choice}>
          <p>{say.pasted(pasted.length)}</p>
          <Button variant="primary" size="small" onPress={() => add(pasted)}>
            {say.many(pasted.length)}
          </Button>
          <Button size="small" onPress={() => add([draft])}>
            {say.one}
          </Button>
        </div>
      )}
      <PupilNote text={draft} colleagues={[...members, ...others]} />
      <p className={css.hint}>
        <Icon icon={ShieldCheck} />
        {say.noPupils}
      </p>
    </div>
  )
}

function boardPath(code: string, column: ColumnKey): string {
  return `/team/${code}/${column.startsWith('scrum/') ? 'scrumbord' : 'verbeterbord'}`
}
