const quoted = (title: string) => `‘${title}’`
const times = (count: number) => `${count}× verschoven`

/** Postponing work, how to go on with it, what comes back, and the action list of a team. */
export const actions = {
  postponed: times,
  postponedBecause: (count: number, reason: string) => `${times(count)}: ‘${reason}’`,
  postponing: {
    reason: 'Waarom later?',
    reasonHint: 'Mag leeg blijven',
    to: (day: string) => `Verschuif naar ${day}`,
    done: (title: string, day: string) => `${quoted(title)} verschoven naar ${day}`,
  },
  goOn: {
    short: 'Hoe verder?',
    label: (title: string) => `Hoe verder met ‘${title}’?`,
    question: 'Hoe verder hiermee?',
    about: (count: number) => `Dit is ${count} keer verschoven. Dat mag. Wat helpt?`,
    smaller: 'Kleiner maken',
    smallerLabel: 'Wat is de eerste kleine stap?',
    smallerSave: 'Dit gaan we doen',
    smallerDone: (title: string) => `Kleiner gemaakt: ${quoted(title)}`,
    help: 'Hulp vragen',
    helpLabel: 'Waar kun je hulp bij gebruiken?',
    helpSave: 'Vraag hulp',
    helpDone: (title: string) => `Hulp gevraagd bij ${quoted(title)}`,
    handOver: 'Overdragen',
    handOverLabel: 'Wie kan dit van je overnemen?',
    handOverDone: (title: string, name: string) => `${quoted(title)} is nu van ${name}`,
    drop: 'Laten vervallen',
    dropLabel: 'Waarom vervalt dit? Eén zin is genoeg.',
    dropSave: 'Laat vervallen',
    dropDone: (title: string) => `${quoted(title)} is vervallen en ligt bij Opgeruimd`,
    back: 'Terug',
  },
  dropped: (reason: string) => `Vervallen: ${reason}`,
  droppedBy: (name: string, when: string, reason: string) =>
    `${name} liet dit vervallen, ${when}: ‘${reason}’`,
  standing: (weeks: number) => `staat hier al ${weeks} weken`,
  rhythm: {
    label: 'Hoe vaak?',
    none: 'Als iemand hem pakt',
    weekly: 'Elke week',
    everySession: 'Elke sessie',
    monthly: 'Elke maand',
    yearly: 'Elk jaar',
    hint: 'Komt vanzelf op Te doen, niet in vakanties en nooit twee tegelijk.',
    chosen: (title: string, rhythm: string) => `${quoted(title)}: ${rhythm}`,
    firstDay: 'Kies hierboven bij Wanneer de eerste dag.',
  },
} as const
