import type { Texts } from '#client/texts/complete.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import { plural, quoted } from './quoted.ts'
import { words } from './words.ts'

/** Where a card now stands, as the end of a sentence. */
const WHERE: { readonly [Key in ColumnKey]?: string } = {
  'scrum/backlog': 'yn Foarrie',
  'improvement/successes': 'by Súksessen',
  'improvement/goals': 'by Doelen',
  'improvement/planning': 'by Planning',
  'improvement/ideas': 'by Ideeën',
  'improvement/parked': 'op it Parkearplak',
}

function columnName(column: ColumnKey): string {
  return words.columns[column.slice(column.indexOf('/') + 1) as keyof typeof words.columns]
}

function where(column: ColumnKey): string {
  return WHERE[column] ?? `op ${columnName(column)}`
}

export const board = {
  title: { scrum: words.boards.scrum, improvement: words.boards.improvement },
  columnName,
  columns: 'Kolommen',
  columnOf: (name, count) => `${name}, ${count}`,
  count: (count) => plural(count, 'kaart', 'kaarten'),
  shownOf: (shown, all) => `${shown} fan ${all}`,
  softLimit: (count, limit) => `${count}, op syn heechst ${limit}`,
  overLimit: 'In soad tagelyk oan de gong. Earst wat ôfmeitsje jout lucht.',
  overPersonLimit: (name, count) => `${name} hat der ${count} ûnder hannen. Kin immen helpe?`,
  more: (count) => `+ noch ${count}`,
  loading: 'It boerd wurdt ophelle',
  empty: {
    'scrum/backlog': 'Wat moat der ea barre? Set it hjir, dan hoecht nimmen it te ûnthâlden.',
    'scrum/todo': 'Noch neat te dwaan. Pak wat út de foarrie of set der in klus by.',
    'scrum/doing': 'Hjir komt watst no oppakst. Trije tagelyk is genôch.',
    'scrum/done': 'Wat ôf is komt hjir te stean, sadat jimme it tegearre sjogge.',
    'improvement/successes': 'Wat is der slagge dizze wike? Lyts mei ek.',
    'improvement/goals': 'Wat wolle jimme de bern oer seis wiken dwaan sjen?',
    'improvement/todo': 'Hjir komt wat jimme dwaan sille foar it doel.',
    'improvement/doing': 'Hjir komt watst no oppakst. Trije tagelyk is genôch.',
    'improvement/done': 'Wat ôf is komt hjir te stean, sadat jimme it tegearre sjogge.',
    'improvement/planning': 'Wat stiet der de kommende twa wiken op de planning?',
    'improvement/ideas': 'In idee of knyppunt? Set it hjir, grut of lyts.',
    'improvement/parked': 'Wat no efkes net kin, parkearst hjir mei wa en wannear.',
  },
  nothingPasses: 'Neat dat by it filter past.',
  staysUntilSession: 'Bliuwt stean oant de folgjende scrumsesje',
  finishedSince: (day) => `ôf sûnt ${day}`,
  finished: (count) => plural(count, 'klus', 'klussen'),

  menu: {
    label: (name) => `Menu fan ${name}`,
    add: (kind) => `${kind} tafoegje`,
    tidy: (count) => `Alles opromje (${count})`,
    shelf: 'Opromme kaarten besjen',
  },
  tidied: (count) => `${plural(count, 'kaart', 'kaarten')} opromme`,

  add: {
    task: 'Klus',
    field: (name) => `Nije kaart yn ${name}`,
    placeholder: 'Wat moat der barre?',
    noPupils: 'Sûnder nammen fan bern',
    added: (title, name) => `${quoted(title)} tafoege oan ${name}`,
    addedMany: (count, name) => `${count} kaarten tafoege oan ${name}`,
    pasted: (count) => `Do plakkest ${count} rigels.`,
    many: (count) => `${count} kaartsjes meitsje`,
    one: 'Ien kaart fan meitsje',
  },

  recurring: {
    title: 'Weromkommend',
    summary: (first, second, more) => {
      if (second === undefined) return first
      return more === 0 ? `${first} en ${second}` : `${first}, ${second} en ${more} mear`
    },
    take: 'Pak op',
    takeLabel: (title) => `Pak op: ${title}`,
    openLabel: (title) => `Iepenje ${title}`,
    taken: (title) => `${quoted(title)} stiet op Te dwaan`,
  },

  tile: {
    untitled: 'Sûnder titel',
    menu: (title) => `Aksjes by ${title}`,
    role: 'kaart',
    nobody: 'noch sûnder wa',
    openSince: (day) => `noch iepen sûnt ${day}`,
    doneOn: (day) => `klear ${day}`,
    doneBy: (day, name) => `${day}, troch ${name}`,
    steps: (done, all) => `${done} fan ${all}`,
    stepsSpoken: (done, all) => `${done} fan ${all} stappen klear`,
    help: (question) => (question === '' ? 'Help frege' : `Help frege: ${question}`),
    waiting: (what) => `wachtet op ${what}`,
    withoutWhoAndWhen: 'noch sûnder wa en wannear',
    withoutWho: 'noch sûnder wa',
    withoutWhen: 'noch sûnder wannear',
    types: (name) => `${name} typt`,
    opened: (name) => `${name} sjocht`,
    obstacle: 'knyppunt',
    effect: (level) => `effekt ${level}`,
    effort: (level) => `muoite ${level}`,
    tryUntil: (day) => `besykje oant ${day}`,
    feedbackUntil: (day) => `Feedback kin oant ${day}`,
    feedbackOver: 'Klear om oer te besluten',
    parkedWithoutPair: 'noch sûnder wa en wannear',
    compliment: 'komplimint',
    helpers: (names) => `mei ${names}`,
    notMoved: (reason) => reason,
  },

  offer: {
    question: 'Heart dit op it Ferbetterboerd?',
    move: 'Set it dêr',
    moveLabel: (title) => `Set ${quoted(title)} op it Ferbetterboerd`,
    no: 'Nee, it bliuwt hjir',
  },

  move: {
    lifted: (title) =>
      `${quoted(title)} oppakt. Pylkjes ferpleatse, spaasje leit del, Escape leit werom.`,
    picked: (title) => `${quoted(title)} oppakt`,
    spot: (name, place, of) => `${name}, plak ${place} fan ${of}`,
    landed: (title, name, place, of) =>
      `${quoted(title)} dellein yn ${name}, plak ${place} fan ${of}`,
    moved: (title, column) => `${quoted(title)} stiet ${where(column)}`,
    movedToBoard: (title, boardName) => `${quoted(title)} stiet op it ${boardName}`,
    reordered: (title) => `${quoted(title)} ferpleatst`,
    putBack: (title) => `${quoted(title)} leit wer op syn plak`,
    stays: (title) => `${quoted(title)} bliuwt stean wêr’t it stie`,
    gone: (title) => `${quoted(title)} waard krekt troch in oar ferpleatst of fuorthelle`,
    dropHere: 'Lit hjir los',
    spaceHere: 'Spaasje leit hjir del',
    layHere: 'Hjir dellizze',
    layHereIn: (title, name) => `${quoted(title)} hjir dellizze: ${name}`,
    carrying: (title) => `Tik wêr’t ${quoted(title)} komme moat`,
    cancel: 'Annulearje',
    noRoom: 'Hjir is gjin folgjende kolom',
    noOwner: 'By dit soarte kaart heart gjin namme',
    noDay: 'By dit soarte kaart heart gjin dei',
  },

  shelf: {
    archived: (title) => `${quoted(title)} opromme`,
    binned: (title) => `${quoted(title)} leit yn de prullebak`,
  },

  cardMenu: {
    open: 'Iepenje',
    who: 'Wa?',
    when: 'Wannear?',
    done: 'Klear',
    move: 'Ferpleats nei…',
    carry: 'Ferskow mei in tik',
    recurring: 'Meitsje weromkommend',
    tidy: 'Opromje',
    bin: 'Nei de prullebak',
  },
  madeRecurring: (title) => `${quoted(title)} stiet by Weromkommend`,
  finishedCard: (title) => `${quoted(title)} stiet op Klear`,

  filter: {
    label: 'Watst sjochst op dit skerm',
    everybody: 'Elkenien',
    onlyMe: 'Allinnich fan my',
    help: (count) => `Help frege ${count}`,
    search: 'Sykje',
    searchLabel: 'Sykje op dit boerd',
    clear: 'Lit alles sjen',
    shows: (count, what) =>
      `Do sjochst ${plural(count, 'kaart', 'kaarten')}${what === '' ? '' : ` ${what}`}`,
    of: (names) => `fan ${names}`,
    withHelp: 'dêr’t help by frege is',
    matching: (search) => `mei ‘${search}’`,
    forGoal: (goal) => `by it doel ${quoted(goal)}`,
  },

  keys: {
    title: 'Toetsen op it boerd',
    intro: 'Toetsen wurkje op de kaart dêr’tst op stiest, en net wylst typst.',
    off: 'Losse letters steane út. Set se oan by dyn account.',
    groups: [
      {
        title: 'Rinne',
        keys: [
          ['← ↑ ↓ →', 'nei in oare kaart'],
          ['Home, End', 'boppeste, ûnderste kaart'],
          ['F6', 'fan de balke nei it boerd, en nei wat dernjonken iepen leit'],
          ['Enter', 'kaart iepenje'],
          ['Esc', 'slute of weromlizze'],
        ],
      },
      {
        title: 'Ferpleatse',
        keys: [
          ['Spaasje', 'oppakke, mei pylkjes ferpleatse, spaasje leit del'],
          ['Alt + pylkje', 'daliks ferpleatse'],
          ['>  <', 'nei de folgjende, foarige kolom'],
          ['v', 'ferpleats nei…'],
          ['k', 'klear'],
        ],
      },
      {
        title: 'Kaart',
        keys: [
          ['n', 'nije kaart yn dizze kolom'],
          ['e', 'bewurkje'],
          ['i', 'ik doch it'],
          ['m', 'wa?'],
          ['d', 'wannear?'],
        ],
      },
      {
        title: 'Boerd',
        keys: [
          ['b', 'nei it oare boerd'],
          ['p', 'de list om ôf te drukken'],
          ['f', 'nei it filter'],
          ['/', 'sykje'],
          ['q', 'allinnich fan my'],
          ['x', 'lit alles sjen'],
          ['Ctrl + Z', 'ûngedien meitsje'],
          ['Ctrl + Shift + Z', 'opnij dwaan'],
          ['?', 'dizze help'],
        ],
      },
    ],
  },
} satisfies Texts['board']
