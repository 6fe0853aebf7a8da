import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export type Delivered = { readonly to: string; readonly mail: Email }
export type MailServer = {
  readonly port: number
  readonly delivered: Delivered[]
  /** What it answers from now on: takes mail, refuses it for now, or refuses the password. */
  mood: 'takes' | 'busy' | 'wrong-password'
  close(): Promise<void>
}

/** A real mail server on a port of its own; what it takes is parsed by another library than the one that wrote it. */
export async function startMailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) =>
      mail.mood === 'wrong-password'
        ? done(new Error('Wrong password'))
        : done(null, { user: 'x' }),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (mail.mood === 'busy') {
          done(Object.assign(new Error('Try later'), { responseCode: 451 }))
          return
        }
        PostalMime.parse(Buffer.concat(chunks)).then((parsed) => {
          for (const { address } of session.envelope.rcptTo) {
            mail.delivered.push({ to: address, mail: parsed })
          }
          done()
        }, done)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const mail: MailServer = {
    port: (server.server.address() as AddressInfo).port,
    delivered: [],
    mood: 'takes',
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return mail
}
