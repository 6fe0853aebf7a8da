import { plusMinutes } from '#server/clock.ts'
import type { MailRow, MailSettingsRow } from '#server/database/mail.ts'
import type { Parts } from '#server/parts.ts'
import type { Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { HeldSession } from '#shared/protocol/sessions.ts'
import { amsterdamTime } from '#shared/rules/amsterdam-time.ts'
import { dayOf } from '#shared/rules/calendar.ts'
import { asHtml, asText, type Letter } from './letter.ts'
import { ownActions } from './own-actions.ts'
import { pauseToken } from './pause-link.ts'
import { sessionSections } from './session-letter.ts'
import { lineUpTalks, talkWords } from './talks.ts'
import { MAIL_TEXTS, mailDay } from './texts.ts'
import { type MailMessage, type MailSent, sendMail } from './transport.ts'
import { worksToday } from './works-today.ts'

/** Mail of the day leaves in these hours of the school's clock, never at night. */
const FROM = '07:00'
const UNTIL = '18:00'
/** After each try that failed, minutes until the next; then it is given up [MAIL4]. */
const PATIENCE = [5, 15, 60, 240] as const

/** [MAIL2] Puts the mail after a session in line, one for each who was there. Harmless while mail is off, or twice. */
export function sendSessionMail(
  { stores, clock }: Parts,
  teamId: TeamId,
  held: Pick<HeldSession, 'id' | 'present'>,
): void {
  if (!stores.mail.settings()?.is_on) return
  for (const personId of held.present) {
    if (stores.mail.pausedBy(personId).includes('session')) continue
    const key = { kind: 'session', about: held.id, person_id: personId } as const
    stores.mail.add(key, clock.now(), JSON.stringify({ teamId }))
  }
}

/** Once a minute: puts the digests of the day in line, and sends what is due. Never throws for a mail server's sake. */
export async function tickMail(parts: Parts): Promise<void> {
  const settings = parts.stores.mail.settings()
  if (!settings?.is_on) return
  const now = parts.clock.now()
  const time = amsterdamTime(now).slice(11)
  if (time >= FROM && time < UNTIL) {
    lineUpDigests(parts, now)
    lineUpTalks(parts, now)
  }
  for (const row of parts.stores.mail.due(now)) await deliver(parts, settings, row)
}

/** [MAIL1] One digest per person and working day. */
function lineUpDigests(parts: Parts, now: Instant): void {
  const { stores } = parts
  const today = dayOf(now)
  for (const { id, email } of stores.people.allActive()) {
    if (email === null || stores.mail.pausedBy(id).includes('digest')) continue
    if (!worksToday(parts, id, today)) continue
    stores.mail.add({ kind: 'digest', about: today, person_id: id }, now, '{}')
  }
}

async function deliver(parts: Parts, settings: MailSettingsRow, row: MailRow): Promise<void> {
  const { stores, clock } = parts
  const message = await messageFor(parts, settings, row)
  stores.mail.starts(row)
  if (message === null) {
    stores.mail.sent(row, clock.now())
    return
  }
  const { outcome } = await sendMail(settings, message)
  const now = clock.now()
  if (outcome === 'sent') {
    stores.mail.sent(row, now)
    return
  }
  const wait = PATIENCE[row.tries]
  stores.mail.failed(row, wait === undefined ? null : plusMinutes(now, wait))
}

/** The mail as it is true now; null when there is nothing to say (any more), or nobody to say it to. */
async function messageFor(
  parts: Parts,
  settings: MailSettingsRow,
  row: MailRow,
): Promise<MailMessage | null> {
  const person = parts.stores.people.active(row.person_id)
  if (!person?.email || parts.stores.mail.pausedBy(person.id).includes(row.kind)) return null
  const today = dayOf(parts.clock.now())
  const say = MAIL_TEXTS[person.language]
  const { base } = settings
  const actions = ownActions(parts, person.id, { today, say, base })
  const words = await wordsFor()
  if (words === null) return null
  const token = pauseToken({ personId: person.id, kind: row.kind }, parts.stores.mail.secret())
  const letter: Letter = {
    ...words,
    hello: say.hello(person.name),
    foot: say.why,
    pause: { words: say.pause, url: `${base}/mail-pauze#${token}` },
  }
  return {
    to: person.email,
    subject: letter.subject,
    text: asText(letter),
    html: asHtml(letter, person.language),
    pauseUrl: `${base}/api/mail/one-click/${token}`,
  }

  function wordsFor() {
    switch (row.kind) {
      case 'digest':
        return digest()
      case 'session':
        return session()
      case 'talk':
        return talkWords(parts, row, { say, base })
    }
  }

  function digest() {
    // Yesterday's that could not be sent is not worth sending today.
    if (row.about !== today || actions.length === 0) return null
    const count = actions.reduce((sum, { lines }) => sum + lines.length, 0)
    const button = { words: say.toMyActions, url: `${base}/mijn-acties` }
    return { subject: say.digestSubject(count), intro: say.digestIntro, sections: actions, button }
  }

  function session() {
    const { teamId }: { teamId: TeamId } = JSON.parse(row.payload)
    const team = parts.stores.teams.get(teamId)
    const held = parts.stores.heldSessions.get(teamId, row.about)
    if (!team || !held) return null
    const own = actions.flatMap((section) => section.lines)
    return {
      subject: say.sessionSubject(team.name, mailDay(dayOf(row.made_at), say)),
      intro: say.sessionIntro(team.name),
      sections: [...sessionSections(parts, held, say), { title: say.yours, lines: own }].filter(
        (section) => section.lines.length > 0,
      ),
      button: { words: say.toOutcome, url: `${base}/team/${team.code}/sessies/${held.id}` },
    }
  }
}

/** [MAIL4] A mail to the beheerder who asks for it, and what the mail server said. */
export async function sendTestMail(parts: Parts, personId: PersonId): Promise<MailSent> {
  const settings = parts.stores.mail.settings()
  const person = parts.stores.people.active(personId)
  if (!settings || !person?.email) return { outcome: 'failed', answer: '' }
  const say = MAIL_TEXTS[person.language]
  const html = `<p>${say.test}</p>`
  return sendMail(settings, {
    to: person.email,
    subject: say.testSubject,
    text: say.test,
    html,
    pauseUrl: null,
  })
}
