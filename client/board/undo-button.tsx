import { Undo2 } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { type ButtonSize, type ButtonVariant, IconButton } from '#client/ui/button.tsx'
import { MenuDivider, MenuItem } from '#client/ui/menu.tsx'
import { useBoardState, useUndo } from './board-context.tsx'

/**
 * Takes back what this screen did last, for who is later than the line at the foot of the screen. It stays in its place
 * and in the tab order when there is nothing to take back: who pressed it keeps the focus.
 */
export function UndoButton(look: { size?: ButtonSize; variant?: ButtonVariant }) {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const { undo, canUndo } = useUndo()
  if (!mayWrite) return null
  return (
    <IconButton
      {...look}
      icon={Undo2}
      label={texts.boardCore.undo}
      aria-disabled={!canUndo}
      onPress={() => {
        if (canUndo) undo()
      }}
    />
  )
}

/** The same in a menu, where a bar has no room for it. */
export function UndoMenuItem() {
  const mayWrite = useBoardState((state) => state.mayWrite)
  const { undo, canUndo } = useUndo()
  if (!mayWrite) return null
  return (
    <>
      <MenuItem icon={Undo2} isDisabled={!canUndo} onAction={undo}>
        {texts.boardCore.undo}
      </MenuItem>
      <MenuDivider />
    </>
  )
}
