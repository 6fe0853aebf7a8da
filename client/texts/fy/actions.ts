import type { Texts } from '#client/texts/complete.ts'

const quoted = (title: string) => `‘${title}’`
const times = (count: number) => `${count}× ferskood`

export const actions = {
  postponed: times,
  postponedBecause: (count, reason) => `${times(count)}: ‘${reason}’`,
  postponing: {
    reason: 'Wêrom letter?',
    reasonHint: 'Mei leech bliuwe',
    to: (day) => `Ferskow nei ${day}`,
    done: (title, day) => `${quoted(title)} ferskood nei ${day}`,
  },
  goOn: {
    short: 'Hoe fierder?',
    label: (title) => `Hoe fierder mei ‘${title}’?`,
    question: 'Hoe fierder hjirmei?',
    about: (count) => `Dit is ${count} kear ferskood. Dat mei. Wat helpt?`,
    smaller: 'Lytser meitsje',
    smallerLabel: 'Wat is de earste lytse stap?',
    smallerSave: 'Dit geane wy dwaan',
    smallerDone: (title) => `Lytser makke: ${quoted(title)}`,
    help: 'Help freegje',
    helpLabel: 'Wêr kinst help by brûke?',
    helpSave: 'Freegje help',
    helpDone: (title) => `Help frege by ${quoted(title)}`,
    handOver: 'Oerdrage',
    handOverLabel: 'Wa kin dit fan dy oernimme?',
    handOverDone: (title, name) => `${quoted(title)} is no fan ${name}`,
    drop: 'Ferfalle litte',
    dropLabel: 'Wêrom ferfalt dit? Ien sin is genôch.',
    dropSave: 'Lit ferfalle',
    dropDone: (title) => `${quoted(title)} is ferfallen en leit by Opromme`,
    back: 'Werom',
  },
  dropped: (reason) => `Ferfallen: ${reason}`,
  droppedBy: (name, when, reason) => `${name} liet dit ferfalle, ${when}: ‘${reason}’`,
  standing: (weeks) => `stiet hjir al ${weeks} wiken`,
  rhythm: {
    label: 'Hoe faak?',
    none: 'As immen it pakt',
    weekly: 'Alle wiken',
    everySession: 'Elke sesje',
    monthly: 'Alle moannen',
    yearly: 'Alle jierren',
    hint: 'Komt fansels op Te dwaan, net yn fakânsjes en nea twa tagelyk.',
    chosen: (title, rhythm) => `${quoted(title)}: ${rhythm}`,
    firstDay: 'Kies hjirboppe by Wannear de earste dei.',
  },
} satisfies Texts['actions']
