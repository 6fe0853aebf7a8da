import { Cloud, CloudAlert, CloudCheck, CloudOff, Eye } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useOutbox } from '#client/api/outbox.ts'
import { useBoardState } from '#client/board/board-context.tsx'
import type { SaveStatus as Status } from '#client/board/board-state.ts'
import { withRecords } from '#client/board/save-status.ts'
import { texts } from '#client/texts/texts.ts'
import { Icon } from '#client/ui/icon.tsx'
import { announce } from '#client/ui/live-region.ts'
import css from './save-status.module.css'

const ICONS = {
  loading: Cloud,
  saved: CloudCheck,
  saving: Cloud,
  kept: CloudOff,
  unkept: CloudOff,
  full: CloudAlert,
  'read-only': Eye,
} as const satisfies Record<Status, unknown>

/** Always in sight, and true: "Opgeslagen" means on the server's disk. */
export function SaveStatus() {
  const changes = useBoardState((state) => state.waiting)
  const records = useOutbox((state) => state.waiting.length)
  const areKept = useOutbox((state) => state.isKept)
  const save = withRecords(
    useBoardState((state) => state.save),
    records,
    areKept,
  )
  const waiting = changes + records
  useAnnouncement(save)
  return (
    <p className={css.status} data-save={save}>
      <Icon icon={ICONS[save]} />
      <span className={css.words}>{saveSentence(save, waiting)}</span>
    </p>
  )
}

/** Speaks when trust is at stake and when it is back, not at every keystroke. */
function useAnnouncement(save: Status): void {
  const last = useRef<Status>('loading')
  useEffect(() => {
    const isCalm = save === 'saved' || save === 'saving' || save === 'loading'
    const wasCalm = last.current === 'saved' || last.current === 'loading'
    if (save === 'saving' || save === last.current) return
    last.current = save
    if (!isCalm || !wasCalm) announce(saveSentence(save, 0))
  }, [save])
}

function saveSentence(save: Status, waiting: number): string {
  switch (save) {
    case 'kept':
      return texts.boardCore.save.kept(waiting)
    case 'unkept':
      return texts.boardCore.save.unkept(waiting)
    case 'read-only':
      return texts.boardCore.save.readOnly
    case 'loading':
    case 'saved':
    case 'saving':
    case 'full':
      return texts.boardCore.save[save]
  }
}
