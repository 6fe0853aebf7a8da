import { CircleAlert, Eye, EyeOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components'
import { texts } from '#client/texts/texts.ts'
import { IconButton } from './button.tsx'
import { classNames } from './class-names.ts'
import css from './field.module.css'
import { Icon } from './icon.tsx'

type FieldProps = Omit<TextFieldProps, 'children' | 'className' | 'style' | 'isInvalid'> & {
  label: string
  description?: ReactNode
  /** The sentence that says what to do about it; nothing when all is well. */
  error?: string | undefined
  placeholder?: string
}

export type TextInputProps = FieldProps & { multiline?: boolean; inputClassName?: string }

/** One line (or a few) of text with its label, and a Dutch sentence when something is wrong with it. */
export function TextInput(props: TextInputProps) {
  const { label, description, error, placeholder, multiline, inputClassName, ...rest } = props
  const { enterKeyHint = 'done' } = rest
  const className = classNames(css.input, inputClassName)
  return (
    <TextField {...rest} isInvalid={error !== undefined} className={classNames(css.field)}>
      <Label className={classNames(css.label)}>{label}</Label>
      {multiline ? (
        <TextArea
          className={className}
          enterKeyHint="enter"
          {...(placeholder ? { placeholder } : {})}
        />
      ) : (
        <Input
          className={className}
          enterKeyHint={enterKeyHint}
          {...(placeholder ? { placeholder } : {})}
        />
      )}
      <FieldFoot description={description} error={error} />
    </TextField>
  )
}

/** A password; it can be shown, because typing blind on a phone goes wrong. */
export function PasswordInput({ label, description, error, placeholder, ...rest }: FieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <TextField
      {...rest}
      type={shown ? 'text' : 'password'}
      isInvalid={error !== undefined}
      className={classNames(css.field)}
    >
      <Label className={classNames(css.label)}>{label}</Label>
      <div className={classNames(css.withEnd)}>
        <Input
          className={classNames(css.input)}
          enterKeyHint="go"
          spellCheck={false}
          autoCapitalize="none"
          {...(placeholder ? { placeholder } : {})}
        />
        <IconButton
          className={classNames(css.end)}
          size="small"
          icon={shown ? EyeOff : Eye}
          label={shown ? texts.ui.hidePassword : texts.ui.showPassword}
          onPress={() => setShown(!shown)}
        />
      </div>
      <FieldFoot description={description} error={error} />
    </TextField>
  )
}

function FieldFoot({
  description,
  error,
}: {
  description?: ReactNode
  error?: string | undefined
}) {
  return (
    <>
      {description !== undefined && (
        <Text slot="description" className={classNames(css.hint)}>
          {description}
        </Text>
      )}
      <FieldError className={classNames(css.error)}>
        <Icon icon={CircleAlert} />
        <span>{error}</span>
      </FieldError>
    </>
  )
}
