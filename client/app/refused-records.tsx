import { forgetRefused, useOutbox } from '#client/api/outbox.ts'
import type { Unsent } from '#client/api/outbox-store.ts'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { copyText } from '#client/ui/copy-text.ts'
import { downloadText } from '#client/ui/download-text.ts'
import { showToast } from '#client/ui/toasts.ts'
import css from './refused-records.module.css'

const say = texts.device.refused

/** [OFF2] What the server did not take, in words, until the person has done something with it. */
export function RefusedRecords() {
  const refused = useOutbox((state) => state.refused)
  const today = useToday()
  if (refused.length === 0) return null
  const download = () =>
    downloadText(
      texts.device.signOut.fileName(today),
      refused.map(({ words }) => words).join('\n\n'),
    )
  return (
    <section className={css.notice} role="alert">
      <p>
        <strong>{say.title}.</strong> {say.text}
      </p>
      <ul className={css.list}>
        {refused.map((record) => (
          <RefusedRecord key={record.key} record={record} />
        ))}
      </ul>
      <div className={css.acts}>
        <Button size="small" onPress={download}>
          {texts.boardCore.rescued.download}
        </Button>
      </div>
    </section>
  )
}

function RefusedRecord({ record }: { record: Unsent }) {
  const copy = async () => {
    const isCopied = await copyText(record.words)
    showToast(isCopied ? { text: say.copied } : { text: say.copyFailed, tone: 'error' })
  }
  return (
    <li className={css.record}>
      <p className={css.words}>{record.words}</p>
      {record.refused && <p className={css.reason}>{say.because(record.refused.message)}</p>}
      <div className={css.acts}>
        <Button size="small" onPress={() => void copy()}>
          {say.copy}
        </Button>
        <Button size="small" variant="quiet" onPress={() => void forgetRefused(record.key)}>
          {say.forget}
        </Button>
      </div>
    </li>
  )
}
