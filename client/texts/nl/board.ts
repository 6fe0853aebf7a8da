import type { ColumnKey } from '#shared/model/board.ts'
import { plural } from './plural.ts'
import { words } from './words.ts'

const quoted = (title: string) => `‘${title === '' ? 'zonder titel' : title}’`
/** Where a card now stands, as the end of a sentence: `op Bezig`, `in Voorraad`, `bij Ideeën`. */
const WHERE: { readonly [Key in ColumnKey]?: string } = {
  'scrum/backlog': 'in Voorraad',
  'improvement/successes': 'bij Successen',
  'improvement/goals': 'bij Doelen',
  'improvement/planning': 'bij Planning',
  'improvement/ideas': 'bij Ideeën',
  'improvement/parked': 'op de Parkeerplaats',
  'improvement/proposals': 'bij Voorstellen',
}

function columnName(column: ColumnKey): string {
  return words.columns[column.slice(column.indexOf('/') + 1) as keyof typeof words.columns]
}

function where(column: ColumnKey): string {
  return WHERE[column] ?? `op ${columnName(column)}`
}

/** Everything a board itself says: columns, tiles, moving, filtering. */
export const board = {
  title: { scrum: words.boards.scrum, improvement: words.boards.improvement },
  columnName,
  columns: 'Kolommen',
  columnOf: (name: string, count: string) => `${name}, ${count}`,
  count: (count: number) => plural(count, 'kaart', 'kaarten'),
  shownOf: (shown: number, all: number) => `${shown} van ${all}`,
  softLimit: (count: number, limit: number) => `${count}, hooguit ${limit}`,
  overLimit: 'Veel tegelijk bezig. Eerst iets afmaken geeft lucht.',
  overPersonLimit: (name: string, count: number) =>
    `${name} heeft er ${count} bezig. Kan iemand helpen?`,
  more: (count: number) => `+ nog ${count}`,
  loading: 'Het bord wordt opgehaald',
  empty: {
    'scrum/backlog': 'Wat moet er ooit gebeuren? Zet het hier, dan hoeft niemand het te onthouden.',
    'scrum/todo': 'Nog niets te doen. Pak iets uit de voorraad of zet er een klus bij.',
    'scrum/doing': 'Hier komt wat je nu oppakt. Drie tegelijk is genoeg.',
    'scrum/done': 'Wat af is komt hier te staan, zodat jullie het samen zien.',
    'improvement/successes': 'Wat is er gelukt deze week? Klein mag ook.',
    'improvement/goals': 'Wat willen jullie de kinderen over zes weken zien doen?',
    'improvement/todo': 'Hier komt wat jullie gaan doen voor het doel.',
    'improvement/doing': 'Hier komt wat je nu oppakt. Drie tegelijk is genoeg.',
    'improvement/done': 'Wat af is komt hier te staan, zodat jullie het samen zien.',
    'improvement/planning': 'Wat staat er de komende twee weken op de planning?',
    'improvement/ideas': 'Een idee of knelpunt? Zet het hier, groot of klein.',
    'improvement/parked': 'Wat nu even niet kan, parkeer je hier met wie en wanneer.',
  } satisfies Partial<Record<ColumnKey, string>> as Partial<Record<ColumnKey, string>>,
  nothingPasses: 'Niets dat bij het filter past.',
  staysUntilSession: 'Blijft staan tot de volgende scrumsessie',
  finishedSince: (day: string) => `af sinds ${day}`,
  finished: (count: number) => plural(count, 'klus', 'klussen'),

  menu: {
    label: (name: string) => `Menu van ${name}`,
    add: (kind: string) => `${kind} toevoegen`,
    tidy: (count: number) => `Alles opruimen (${count})`,
    shelf: 'Opgeruimde kaarten bekijken',
  },
  tidied: (count: number) => `${plural(count, 'kaart', 'kaarten')} opgeruimd`,

  add: {
    task: 'Klus',
    field: (name: string) => `Nieuwe kaart in ${name}`,
    placeholder: 'Wat moet er gebeuren?',
    noPupils: 'Zonder namen van kinderen',
    added: (title: string, name: string) => `${quoted(title)} toegevoegd aan ${name}`,
    addedMany: (count: number, name: string) => `${count} kaarten toegevoegd aan ${name}`,
    pasted: (count: number) => `Je plakte ${count} regels.`,
    many: (count: number) => `${count} kaartjes maken`,
    one: 'Eén kaart van maken',
  },

  recurring: {
    title: 'Terugkerend',
    summary: (first: string, second: string | undefined, more: number) => {
      if (second === undefined) return first
      return more === 0 ? `${first} en ${second}` : `${first}, ${second} en ${more} meer`
    },
    take: 'Pak op',
    takeLabel: (title: string) => `Pak op: ${title}`,
    openLabel: (title: string) => `Open ${title}`,
    taken: (title: string) => `${quoted(title)} staat op Te doen`,
  },

  tile: {
    untitled: 'Zonder titel',
    menu: (title: string) => `Acties bij ${title}`,
    role: 'kaart',
    nobody: 'nog zonder wie',
    openSince: (day: string) => `nog open sinds ${day}`,
    doneOn: (day: string) => `klaar ${day}`,
    doneBy: (day: string, name: string) => `${day}, door ${name}`,
    steps: (done: number, all: number) => `${done} van ${all}`,
    stepsSpoken: (done: number, all: number) => `${done} van ${all} stappen klaar`,
    help: (question: string) => (question === '' ? 'Hulp gevraagd' : `Hulp gevraagd: ${question}`),
    waiting: (what: string) => `wacht op ${what}`,
    withoutWhoAndWhen: 'nog zonder wie en wanneer',
    withoutWho: 'nog zonder wie',
    withoutWhen: 'nog zonder wanneer',
    types: (name: string) => `${name} typt`,
    opened: (name: string) => `${name} kijkt`,
    obstacle: 'knelpunt',
    effect: (level: number) => `effect ${level}`,
    effort: (level: number) => `moeite ${level}`,
    tryUntil: (day: string) => `proberen tot ${day}`,
    feedbackUntil: (day: string) => `Feedback kan tot ${day}`,
    feedbackOver: 'Klaar om over te besluiten',
    parkedWithoutPair: 'nog zonder wie en wanneer',
    compliment: 'compliment',
    helpers: (names: string) => `met ${names}`,
    notMoved: (reason: string) => reason,
  },

  offer: {
    question: 'Hoort dit op het Verbeterbord?',
    move: 'Zet het daar',
    moveLabel: (title: string) => `Zet ${quoted(title)} op het Verbeterbord`,
    no: 'Nee, het blijft hier',
  },

  move: {
    lifted: (title: string) =>
      `${quoted(title)} opgepakt. Pijltjes verplaatsen, spatie legt neer, Escape legt terug.`,
    picked: (title: string) => `${quoted(title)} opgepakt`,
    spot: (name: string, place: number, of: number) => `${name}, plaats ${place} van ${of}`,
    landed: (title: string, name: string, place: number, of: number) =>
      `${quoted(title)} neergelegd in ${name}, plaats ${place} van ${of}`,
    moved: (title: string, column: ColumnKey) => `${quoted(title)} staat ${where(column)}`,
    movedToBoard: (title: string, boardName: string) =>
      `${quoted(title)} staat op het ${boardName}`,
    reordered: (title: string) => `${quoted(title)} verplaatst`,
    putBack: (title: string) => `${quoted(title)} ligt weer op zijn plek`,
    stays: (title: string) => `${quoted(title)} blijft staan waar het stond`,
    gone: (title: string) =>
      `${quoted(title)} werd net door iemand anders verplaatst of weggehaald`,
    dropHere: 'Laat hier los',
    spaceHere: 'Spatie legt hier neer',
    layHere: 'Hier neerleggen',
    layHereIn: (title: string, name: string) => `${quoted(title)} hier neerleggen: ${name}`,
    carrying: (title: string) => `Tik waar ${quoted(title)} moet komen`,
    cancel: 'Annuleer',
    noRoom: 'Hier is geen volgende kolom',
    noOwner: 'Bij dit soort kaart hoort geen naam',
    noDay: 'Bij dit soort kaart hoort geen dag',
  },

  shelf: {
    archived: (title: string) => `${quoted(title)} opgeruimd`,
    binned: (title: string) => `${quoted(title)} ligt in de prullenbak`,
  },

  cardMenu: {
    open: 'Openen',
    who: 'Wie?',
    when: 'Wanneer?',
    done: 'Klaar',
    move: 'Verplaats naar…',
    carry: 'Verschuif met een tik',
    recurring: 'Maak terugkerend',
    tidy: 'Opruimen',
    bin: 'Naar de prullenbak',
  },
  madeRecurring: (title: string) => `${quoted(title)} staat bij Terugkerend`,
  finishedCard: (title: string) => `${quoted(title)} staat op Klaar`,

  filter: {
    label: 'Wat je ziet op dit scherm',
    everybody: 'Iedereen',
    onlyMe: 'Alleen van mij',
    help: (count: number) => `Hulp gevraagd ${count}`,
    search: 'Zoek',
    searchLabel: 'Zoek op dit bord',
    clear: 'Toon alles',
    shows: (count: number, what: string) =>
      `Je ziet ${plural(count, 'kaart', 'kaarten')}${what === '' ? '' : ` ${what}`}`,
    of: (names: string) => `van ${names}`,
    withHelp: 'waarbij hulp is gevraagd',
    matching: (search: string) => `met ‘${search}’`,
    forGoal: (goal: string) => `bij het doel ${quoted(goal)}`,
  },

  keys: {
    title: 'Toetsen op het bord',
    intro: 'Toetsen werken op de kaart waar je op staat, en niet terwijl je typt.',
    off: 'Losse letters staan uit. Zet ze aan bij je account.',
    groups: [
      {
        title: 'Lopen',
        keys: [
          ['← ↑ ↓ →', 'naar een andere kaart'],
          ['Home, End', 'bovenste, onderste kaart'],
          ['F6', 'van de balk naar het bord, en naar wat ernaast openligt'],
          ['Enter', 'kaart openen'],
          ['Esc', 'sluiten of terugleggen'],
        ],
      },
      {
        title: 'Verplaatsen',
        keys: [
          ['Spatie', 'oppakken, met pijltjes verplaatsen, spatie legt neer'],
          ['Alt + pijltje', 'meteen verplaatsen'],
          ['>  <', 'naar de volgende, vorige kolom'],
          ['v', 'verplaats naar…'],
          ['k', 'klaar'],
        ],
      },
      {
        title: 'Kaart',
        keys: [
          ['n', 'nieuwe kaart in deze kolom'],
          ['e', 'bewerken'],
          ['i', 'ik doe het'],
          ['m', 'wie?'],
          ['d', 'wanneer?'],
        ],
      },
      {
        title: 'Bord',
        keys: [
          ['b', 'naar het andere bord'],
          ['p', 'de lijst om af te drukken'],
          ['f', 'naar het filter'],
          ['/', 'zoeken'],
          ['q', 'alleen van mij'],
          ['x', 'toon alles'],
          ['Ctrl + Z', 'ongedaan maken'],
          ['Ctrl + Shift + Z', 'opnieuw doen'],
          ['?', 'deze hulp'],
        ],
      },
    ],
  },
} as const
