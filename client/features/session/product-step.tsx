import { Hammer } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { TypeOnPhone, useTypesHere } from '#client/board/type-on-phone.tsx'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { MAX_PRODUCT, WORK_KINDS } from '#shared/model/session.ts'
import css from './end-goal.module.css'
import { Panel } from './panel.tsx'
import { stepName } from './step-name.ts'
import type { StepProps } from './step-props.ts'
import paper from './talk.module.css'

const say = texts.session.product
const PRODUCT_FIELD = 'opbrengst'

/** What a werksessie makes: what kind of work, and what lies there at the end. */
export function ProductStep({ session, steering }: StepProps) {
  const { kind } = session.product
  const { words, write, settle } = useName(session, steering)
  const isTyped = useTypesHere(PRODUCT_FIELD)
  const step = session.steps[session.step]
  if (!step) return null
  return (
    <Panel title={stepName(step)} icon={Hammer} aside={texts.session.coach[step.kind]}>
      <div className={paper.form}>
        <fieldset className={css.choices}>
          <legend className={css.legend}>{say.kind}</legend>
          {WORK_KINDS.map((each) => (
            <Button
              key={each}
              variant={each === kind ? 'soft' : 'plain'}
              aria-pressed={each === kind}
              onPress={() => steering.chooseKind(each)}
            >
              {texts.session.workKinds[each]}
            </Button>
          ))}
        </fieldset>
        <TextInput
          label={say.name}
          placeholder={say.placeholder}
          value={words}
          onChange={write}
          onBlur={settle}
          maxLength={MAX_PRODUCT}
          autoFocus={isTyped}
        />
        <TypeOnPhone at={{ field: PRODUCT_FIELD }} />
      </div>
    </Panel>
  )
}

const PAUSE_MS = 600

/**
 * The name as it stands for all, and over it what is typed here: that is for all at every pause, and when the step moves
 * on under the hands of who types. Nobody else's name takes its place meanwhile.
 */
function useName({ product }: StepProps['session'], { nameProduct }: StepProps['steering']) {
  const [mine, setMine] = useState<string | null>(null)
  const keep = () => {
    if (mine !== null && mine.trim() !== product.text) nameProduct(mine.trim())
  }
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    if (mine === null) return
    const pause = setTimeout(() => latest.current(), PAUSE_MS)
    return () => clearTimeout(pause)
  }, [mine])
  useEffect(() => () => latest.current(), [])
  const settle = () => {
    keep()
    setMine(null)
  }
  return { words: mine ?? product.text, write: setMine, settle }
}
