import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { useMe } from '#client/api/session.ts'
import { useTeam, useUndo } from '#client/board/board-context.tsx'
import { useFilter } from '#client/board/filter.ts'
import { usePreferences } from '#client/ui/preferences.ts'
import { addingColumn } from './adding-column.ts'
import { openQuickAdd, setHelpOpen, useBoardUi } from './board-ui.ts'
import { useSurface } from './surface.ts'

/** Where a key brings the focus. */
const FIELDS = { '/': '[data-board-search]', f: '[data-board-filter]' } as const

/** Whether this screen has what a key goes to: a digibord has nowhere to search. */
export function leadsSomewhere(key: string): boolean {
  return (key !== '/' && key !== 'f') || document.querySelector(FIELDS[key]) !== null
}

/** Keys for the board as a whole, heard from anywhere on the page, except in a text field and under a dialog. */
export function useBoardKeys(mayWrite: boolean): void {
  const me = useMe()
  const { code } = useTeam()
  const { board, columns } = useSurface()
  const { undo, redo } = useUndo()
  const [, navigate] = useLocation()
  useEffect(() => {
    const letters: Readonly<Record<string, () => void>> = {
      '?': () => setHelpOpen(true),
      '/': () => focusOn(FIELDS['/']),
      f: () => focusOn(FIELDS.f),
      q: () => useFilter.getState().onlyMine(me.id),
      x: () => useFilter.getState().clear(),
      b: () => navigate(`/team/${code}/${board === 'scrum' ? 'verbeterbord' : 'scrumbord'}`),
      p: () => navigate(`/team/${code}/acties`),
      n: () => {
        const { showing } = useBoardUi.getState()
        const column = showing ?? columns.find((candidate) => candidate.endsWith('/todo'))
        if (mayWrite && column !== undefined) openQuickAdd(addingColumn(column))
      },
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]')) return
      const key = event.key.toLowerCase()
      if (event.ctrlKey || event.metaKey) {
        if (event.altKey || (key !== 'z' && key !== 'y')) return
        event.preventDefault()
        if (key === 'y' || event.shiftKey) redo()
        else undo()
        return
      }
      if (event.altKey || !usePreferences.getState().letterKeys) return
      const act = letters[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [me, code, board, columns, mayWrite, undo, redo, navigate])
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}

/** In a field every key is text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}
