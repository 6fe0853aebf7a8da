import { Hammer } from 'lucide-react'
import { useEffect, useState } from 'react'
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
  const { kind, text } = session.product
  const [words, setWords] = useState(text)
  const isTyped = useTypesHere(PRODUCT_FIELD)
  const step = session.steps[session.step]
  // A colleague may have named it on another screen.
  useEffect(() => setWords(text), [text])
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
          onChange={setWords}
          onBlur={() => steering.nameProduct(words.trim())}
          maxLength={MAX_PRODUCT}
          autoFocus={isTyped}
        />
        <TypeOnPhone at={{ field: PRODUCT_FIELD }} />
      </div>
    </Panel>
  )
}
