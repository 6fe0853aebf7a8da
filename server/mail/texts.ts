import type { Language } from '#shared/model/language.ts'

const nl = {
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  hello: (name: string) => `Dag ${name},`,
  digestSubject: (count: number) => (count === 1 ? '1 actie voor jou' : `${count} acties voor jou`),
  digestIntro: 'Dit staat er voor je open:',
  newForYou: 'Nieuw voor jou',
  openSince: 'Nog open',
  thisWeek: 'Komende week',
  since: (day: string) => `nog open sinds ${day}`,
  asks: (name: string) => `${name} vraagt je`,
  toMyActions: 'Naar mijn acties',
  sessionSubject: (team: string, day: string) => `${team}: sessie van ${day}`,
  sessionIntro: (team: string) => `Dit leverde de sessie van ${team} op.`,
  product: 'Opbrengst',
  decisions: 'Besluiten',
  newActions: 'Nieuwe acties',
  done: 'Afgemaakt',
  measurements: 'Metingen',
  endedGoals: 'Afgeronde doelen',
  successes: 'Successen',
  parked: 'Geparkeerd',
  toOutcome: 'Bekijk de opbrengst',
  yours: 'Jouw acties',
  talkWith: (name: string) => `Gesprek met ${name}`,
  talkSubject: (name: string, day: string) => `Gesprek met ${name}, ${day}`,
  talkIntro: (day: string, time: string | null) =>
    `Jullie spreken elkaar ${day}${time === null ? '' : ` om ${time}`}. In vijf minuten weet je wat er speelt:`,
  toDiscuss: 'Te bespreken',
  lastAgreed: 'Vorige keer afgesproken',
  agreedDone: 'klaar',
  agreedOpen: 'nog open',
  helpAsked: 'Hulp gevraagd',
  sinceThen: 'Gelukt sinds vorige keer',
  toTalk: 'Naar de voorbereiding',
  pause: 'Deze mail pauzeren',
  why: 'Je krijgt dit op je eigen werkdagen, nooit in de vakantie en nooit bij elke wijziging.',
  testSubject: 'Testmail van Beterbord',
  test: 'Het werkt: Beterbord kan mail versturen.',
} as const

type Sentences = {
  readonly [Key in keyof typeof nl]: (typeof nl)[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : (typeof nl)[Key] extends string
      ? string
      : readonly string[]
}

const fy: Sentences = {
  days: ['moandei', 'tiisdei', 'woansdei', 'tongersdei', 'freed', 'sneon', 'snein'],
  months:
    'jannewaris febrewaris maart april maaie juny july augustus septimber oktober novimber desimber',
  hello: (name) => `Goeie ${name},`,
  digestSubject: (count) => (count === 1 ? '1 aksje foar dy' : `${count} aksjes foar dy`),
  digestIntro: 'Dit stiet der foar dy iepen:',
  newForYou: 'Nij foar dy',
  openSince: 'Noch iepen',
  thisWeek: 'Kommende wike',
  since: (day) => `noch iepen sûnt ${day}`,
  asks: (name) => `${name} freget dy`,
  toMyActions: 'Nei myn aksjes',
  sessionSubject: (team, day) => `${team}: sesje fan ${day}`,
  sessionIntro: (team) => `Dit brocht de sesje fan ${team} op.`,
  product: 'Opbringst',
  decisions: 'Besluten',
  newActions: 'Nije aksjes',
  done: 'Ofmakke',
  measurements: 'Mjittingen',
  endedGoals: 'Ofrûne doelen',
  successes: 'Suksessen',
  parked: 'Parkearre',
  toOutcome: 'Besjoch de opbringst',
  yours: 'Dyn aksjes',
  talkWith: (name) => `Petear mei ${name}`,
  talkSubject: (name, day) => `Petear mei ${name}, ${day}`,
  talkIntro: (day, time) =>
    `Jim sprekke inoar ${day}${time === null ? '' : ` om ${time}`}. Yn fiif minuten witsto wat der spilet:`,
  toDiscuss: 'Te besprekken',
  lastAgreed: 'Foarige kear ôfpraat',
  agreedDone: 'klear',
  agreedOpen: 'noch iepen',
  helpAsked: 'Help frege',
  sinceThen: 'Slagge sûnt de foarige kear',
  toTalk: 'Nei de tarieding',
  pause: 'Dizze mail pauzearje',
  why: 'Do krijst dit op dyn eigen wurkdagen, nea yn de fakânsje en nea by elke wiziging.',
  testSubject: 'Testmail fan Beterbord',
  test: 'It wurket: Beterbord kin mail ferstjoere.',
}

const en: Sentences = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: 'January February March April May June July August September October November December',
  hello: (name) => `Hello ${name},`,
  digestSubject: (count) => (count === 1 ? '1 action for you' : `${count} actions for you`),
  digestIntro: 'This is open for you:',
  newForYou: 'New for you',
  openSince: 'Still open',
  thisWeek: 'Coming week',
  since: (day) => `open since ${day}`,
  asks: (name) => `${name} asks you`,
  toMyActions: 'To my actions',
  sessionSubject: (team, day) => `${team}: session of ${day}`,
  sessionIntro: (team) => `This is what the session of ${team} brought.`,
  product: 'Product',
  decisions: 'Decisions',
  newActions: 'New actions',
  done: 'Finished',
  measurements: 'Measurements',
  endedGoals: 'Finished goals',
  successes: 'Successes',
  parked: 'Parked',
  toOutcome: 'See what it brought',
  yours: 'Your actions',
  talkWith: (name) => `Talk with ${name}`,
  talkSubject: (name, day) => `Talk with ${name}, ${day}`,
  talkIntro: (day, time) =>
    `You talk on ${day}${time === null ? '' : ` at ${time}`}. Five minutes tell you what is going on:`,
  toDiscuss: 'To discuss',
  lastAgreed: 'Agreed last time',
  agreedDone: 'done',
  agreedOpen: 'still open',
  helpAsked: 'Help asked',
  sinceThen: 'Went well since last time',
  toTalk: 'To the preparation',
  pause: 'Pause this mail',
  why: 'You get this on your own working days, never in holidays and never for each change.',
  testSubject: 'Test mail from Beterbord',
  test: 'It works: Beterbord can send mail.',
}

/** Every sentence of a mail, in the language of who gets it. */
export const MAIL_TEXTS: { readonly [Code in Language]: Sentences } = { nl, fy, en }
export type MailTexts = Sentences

/** `vrijdag 23 januari`. */
export function mailDay(day: string, { days, months }: Sentences): string {
  const weekday = days[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]
  return `${weekday} ${Number(day.slice(8))} ${months.split(' ')[Number(day.slice(5, 7)) - 1]}`
}
