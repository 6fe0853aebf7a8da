import { existsSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import type { MailSettingsRow } from '#server/database/mail.ts'
import { reachMailServer } from '#server/mail/transport.ts'
import { type Check, fine } from './finding.ts'

/** When mail is on: does the mail server answer, and take the password? No mail is sent. */
export const mail: Check = async ({ database }) => {
  const settings = existsSync(database) ? settingsIn(database) : undefined
  if (!settings) return [fine('mail: staat uit', 'mail: is off')]
  const { host, port } = settings
  const { outcome, answer } = await reachMailServer(settings)
  if (outcome === 'sent')
    return [fine(`mail: ${host}:${port} antwoordt`, `mail: ${host}:${port} answers`)]
  return [
    {
      level: 'fault',
      what: {
        nl: `mail: ${host}:${port} ${outcome} (${answer})`,
        en: `mail: ${host}:${port} ${outcome} (${answer})`,
      },
      advice: {
        nl: 'Kijk de mailinstellingen na op de pagina Beheer, en stuur daar een proefmail.',
        en: 'Check the mail settings on the page Beheer, and send a test mail there.',
      },
    },
  ]
}

/** Undefined when mail is off, or from a time before there was mail. */
function settingsIn(file: string): MailSettingsRow | undefined {
  const connection = new BetterSqlite3(file, { readonly: true })
  try {
    return connection
      .prepare<[], MailSettingsRow>('SELECT * FROM mail_settings WHERE is_on = 1')
      .get()
  } catch {
    return undefined
  } finally {
    connection.close()
  }
}
