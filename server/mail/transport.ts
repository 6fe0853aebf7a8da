import { createTransport } from 'nodemailer'
import type { MailSettingsRow } from '#server/database/mail.ts'
import type { MailOutcome } from '#shared/protocol/mail.ts'

export type MailMessage = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Pauses this kind of mail in one tap, without a sign-in (RFC 8058). */
  readonly pauseUrl: string | null
}
export type MailSent = { readonly outcome: MailOutcome; readonly answer: string }

const PATIENCE_MS = 10_000

/** Hands one mail to the mail server. Never throws: a dead server is an answer too [MAIL4]. */
export async function sendMail(settings: MailSettingsRow, message: MailMessage): Promise<MailSent> {
  const { sender } = settings
  const transport = transportFor(settings)
  const { to, subject, text, html, pauseUrl } = message
  try {
    const { response } = await transport.sendMail({
      from: { name: 'Beterbord', address: sender },
      to,
      subject,
      text,
      html,
      ...(pauseUrl === null ? {} : { headers: unsubscribeHeaders(pauseUrl) }),
    })
    return { outcome: 'sent', answer: response }
  } catch (error) {
    return { outcome: outcomeOf(error), answer: wordsOf(error) }
  } finally {
    transport.close()
  }
}

/** Signs in to the mail server without sending anything. Never throws. */
export async function reachMailServer(settings: MailSettingsRow): Promise<MailSent> {
  const transport = transportFor(settings)
  try {
    await transport.verify()
    return { outcome: 'sent', answer: '' }
  } catch (error) {
    return { outcome: outcomeOf(error), answer: wordsOf(error) }
  } finally {
    transport.close()
  }
}

function transportFor({ host, port, security, username, password }: MailSettingsRow) {
  return createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(username === '' ? {} : { auth: { user: username, pass: password } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function unsubscribeHeaders(url: string) {
  return {
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Auto-Submitted': 'auto-generated',
  }
}

function outcomeOf(error: unknown): MailOutcome {
  switch (error instanceof Error && 'code' in error ? error.code : null) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EDNS':
    case 'ECONNECTION':
    case 'ECONNRESET':
    case 'EHOSTUNREACH':
      return 'unreachable'
    case 'ETIMEDOUT':
      return 'timeout'
    case 'ETLS':
    case 'EREQUIRETLS':
      return 'tls'
    case 'ESOCKET':
      return wordsOf(error).includes('ECONNREFUSED') ? 'unreachable' : 'tls'
    case 'EAUTH':
    case 'ENOAUTH':
      return 'login'
    case 'EENVELOPE':
    case 'EMESSAGE':
      return 'refused'
    default:
      return 'failed'
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300) : String(error).slice(0, 300)
}
