import { Segmented } from '#client/ui/segmented.tsx'
import { useMayEdit } from './may-edit.ts'
import { StripBlock } from './strip-block.tsx'

type Props<Key extends string> = {
  label: string
  options: readonly { readonly id: Key; readonly label: string }[]
  value: Key | null
  onChange: (key: Key) => void
}

/** One choice out of a few, as a block of the strip; for who may only read just the word. */
export function ChoiceBlock<Key extends string>({ label, options, value, onChange }: Props<Key>) {
  const mayWrite = useMayEdit()
  const chosen = options.find((option) => option.id === value)
  if (!mayWrite && !chosen) return null
  return (
    <StripBlock label={label}>
      {mayWrite ? (
        <Segmented label={label} options={options} value={value} onChange={onChange} />
      ) : (
        chosen?.label
      )}
    </StripBlock>
  )
}
