import { Cron } from 'croner'
import type { App } from './app.ts'
import { repeatTasks } from './commands/repeat-tasks.ts'
import { tickMail } from './mail/post.ts'
import type { Parts } from './parts.ts'

/** What the server does by itself through the day. One thing that fails does not keep the others. */
export async function tick(parts: Parts, failed: (error: unknown) => void): Promise<void> {
  for (const job of [repeatTasks, tickMail]) await job(parts).catch(failed)
}

/** Looks every minute whether there is something to do. Returns what stops it. */
export function startTicking({ http, parts }: App): () => void {
  const failed = (error: unknown) =>
    http.log.error({ event: 'tick.failed', error: String(error) }, 'the work of a minute failed')
  const minute = new Cron('* * * * *', { protect: true, unref: true, catch: failed }, () =>
    tick(parts, failed),
  )
  return () => minute.stop()
}
