import type { Call, Words } from '#server/admin/command.ts'
import type { Instant } from '#shared/model/ids.ts'

/** Prints a one-time link. The secret stands behind the `#`, which browsers never send to a server. */
export function printLink(
  { config, print, say }: Call,
  page: string,
  { token, expiresAt }: { token: string; expiresAt: Instant },
): void {
  print(`${config.publicUrl ?? `http://localhost:${config.port}`}/${page}#${token}`)
  const until = expiresAt.slice(0, 16).replace('T', ' ')
  const words: Words = {
    nl: `Werkt één keer, tot ${until} UTC.`,
    en: `Works once, until ${until} UTC.`,
  }
  say(words)
}
