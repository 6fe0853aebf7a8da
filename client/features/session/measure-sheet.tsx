import { Delete } from 'lucide-react'
import { useState } from 'react'
import { Button as Key } from 'react-aria-components'
import { useTyped } from '#client/board/typed-words.ts'
import { useMeasure } from '#client/board/use-measurements.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { formatMeasure, parseMeasure } from '#client/ui/measure.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Card } from '#shared/model/card.ts'
import { measureField } from './goal-fields.ts'
import css from './measure-sheet.module.css'

const say = texts.session.measure
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
const LONGEST = 7

/** A measurement with big keys: no keyboard needed. Without a network it waits on this device [GOAL3]. */
export function MeasureSheet({ goal, onClose: close }: { goal: Card; onClose: () => void }) {
  const measure = useMeasure()
  const { text: typed, write: setTyped, forget } = useTyped(measureField(goal.id))
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const value = parseMeasure(typed)
  // Half a number is no work: the next hand begins anew.
  const onClose = () => {
    forget()
    close()
  }

  const save = async (number: number) => {
    const words = formatMeasure(number, goal.unit)
    setBusy(true)
    const sent = await measure(goal.id, number, say.of(goal.title))
    setBusy(false)
    if (sent.kind === 'refused') {
      setFault(say.failed)
      return
    }
    showToast({ text: sent.kind === 'sent' ? say.saved(words) : say.kept(words) })
    onClose()
  }
  const press = (key: string) => setTyped(typed.length < LONGEST ? typed + key : typed)

  if (goal.unit === 'yesNo') {
    return (
      <Sheet title={say.of(goal.title)} isOpen onClose={onClose} size="small" beside="right">
        <div className={css.yesNo}>
          <Button size="large" isBusy={isBusy} onPress={() => void save(1)}>
            {say.yes}
          </Button>
          <Button size="large" isBusy={isBusy} onPress={() => void save(0)}>
            {say.no}
          </Button>
        </div>
        <p role="alert">{fault}</p>
      </Sheet>
    )
  }
  return (
    <Sheet
      title={say.of(goal.title)}
      isOpen
      onClose={onClose}
      size="small"
      beside="right"
      actions={
        <Button
          variant="primary"
          size="large"
          isDisabled={value === null}
          isBusy={isBusy}
          onPress={() => value !== null && void save(value)}
        >
          {say.save}
        </Button>
      }
    >
      <input
        className={css.typed}
        aria-label={say.typed}
        inputMode="none"
        enterKeyHint="done"
        autoComplete="off"
        value={typed}
        placeholder={goal.unit === 'percent' ? '%' : '0'}
        onChange={(event) =>
          setTyped(event.target.value.replace(/[^\d,.-]/g, '').slice(0, LONGEST))
        }
        onKeyDown={(event) => {
          if (event.key === 'Enter' && value !== null) void save(value)
        }}
      />
      <p role="alert">{fault}</p>
      <div className={css.keys}>
        {DIGITS.map((digit) => (
          <Key key={digit} className={css.key ?? ''} onPress={() => press(digit)}>
            {digit}
          </Key>
        ))}
        <Key
          className={css.key ?? ''}
          aria-label={say.comma}
          isDisabled={typed.includes(',')}
          onPress={() => press(',')}
        >
          {','}
        </Key>
        <Key className={css.key ?? ''} onPress={() => press('0')}>
          {'0'}
        </Key>
        <Key
          className={css.key ?? ''}
          aria-label={say.erase}
          isDisabled={typed === ''}
          onPress={() => setTyped(typed.slice(0, -1))}
        >
          <Icon icon={Delete} />
        </Key>
      </div>
    </Sheet>
  )
}
