import type { Texts } from '#client/texts/complete.ts'
import type { ColumnKey } from '#shared/model/board.ts'
import { plural, quoted } from './quoted.ts'
import { words } from './words.ts'

/** Where a card now stands, as the end of a sentence. */
const WHERE: { readonly [Key in ColumnKey]?: string } = {
  'scrum/backlog': 'in the Backlog',
  'improvement/successes': 'with the Successes',
  'improvement/goals': 'with the Goals',
  'improvement/planning': 'in the Planning',
  'improvement/ideas': 'with the Ideas',
  'improvement/parked': 'on the Parking lot',
}

function columnName(column: ColumnKey): string {
  return words.columns[column.slice(column.indexOf('/') + 1) as keyof typeof words.columns]
}

function where(column: ColumnKey): string {
  return WHERE[column] ?? `on ${columnName(column)}`
}

export const board = {
  title: { scrum: words.boards.scrum, improvement: words.boards.improvement },
  columnName,
  columns: 'Columns',
  columnOf: (name, count) => `${name}, ${count}`,
  count: (count) => plural(count, 'card', 'cards'),
  shownOf: (shown, all) => `${shown} of ${all}`,
  softLimit: (count, limit) => `${count}, at most ${limit}`,
  overLimit: 'A lot going on at once. Finishing something first gives room to breathe.',
  overPersonLimit: (name, count) => `${name} is doing ${count} of them. Can somebody help?`,
  more: (count) => `+ ${count} more`,
  loading: 'Fetching the board',
  empty: {
    'scrum/backlog': 'What has to happen some day? Put it here, then nobody has to remember it.',
    'scrum/todo': 'Nothing to do yet. Take something from the backlog or add a task.',
    'scrum/doing': 'Here comes what you are working on now. Three at a time is enough.',
    'scrum/done': 'What is finished comes here, so that you see it together.',
    'improvement/successes': 'What went well this week? Small things count too.',
    'improvement/goals': 'What would you like to see the children do in six weeks?',
    'improvement/todo': 'Here comes what you are going to do for the goal.',
    'improvement/doing': 'Here comes what you are working on now. Three at a time is enough.',
    'improvement/done': 'What is finished comes here, so that you see it together.',
    'improvement/planning': 'What is planned for the next two weeks?',
    'improvement/ideas': 'An idea or an obstacle? Put it here, big or small.',
    'improvement/parked': 'What cannot be done just now, you park here with who and when.',
  },
  nothingPasses: 'Nothing that matches the filter.',
  staysUntilSession: 'Stays here until the next scrum session',
  finishedSince: (day) => `finished since ${day}`,
  finished: (count) => plural(count, 'task', 'tasks'),

  menu: {
    label: (name) => `Menu of ${name}`,
    add: (kind) => `Add: ${kind}`,
    tidy: (count) => `Archive all (${count})`,
    shelf: 'See archived cards',
  },
  tidied: (count) => `${plural(count, 'card', 'cards')} archived`,

  add: {
    task: 'Task',
    field: (name) => `New card in ${name}`,
    placeholder: 'What has to be done?',
    noPupils: 'Without names of children',
    added: (title, name) => `${quoted(title)} added to ${name}`,
    addedMany: (count, name) => `${count} cards added to ${name}`,
    pasted: (count) => `You pasted ${count} lines.`,
    many: (count) => `Make ${count} cards`,
    one: 'Make one card of it',
  },

  recurring: {
    title: 'Recurring',
    summary: (first, second, more) => {
      if (second === undefined) return first
      return more === 0 ? `${first} and ${second}` : `${first}, ${second} and ${more} more`
    },
    take: 'Take on',
    takeLabel: (title) => `Take on: ${title}`,
    openLabel: (title) => `Open ${title}`,
    taken: (title) => `${quoted(title)} is on To do`,
  },

  tile: {
    untitled: 'Untitled',
    menu: (title) => `Actions for ${title}`,
    role: 'card',
    nobody: 'nobody yet',
    openSince: (day) => `open since ${day}`,
    doneOn: (day) => `done ${day}`,
    doneBy: (day, name) => `${day}, by ${name}`,
    steps: (done, all) => `${done} of ${all}`,
    stepsSpoken: (done, all) => `${done} of ${all} steps done`,
    help: (question) => (question === '' ? 'Help asked' : `Help asked: ${question}`),
    waiting: (what) => `waiting for ${what}`,
    withoutWhoAndWhen: 'who and when still to choose',
    withoutWho: 'who still to choose',
    withoutWhen: 'when still to choose',
    types: (name) => `${name} is typing`,
    opened: (name) => `${name} is looking`,
    obstacle: 'obstacle',
    effect: (level) => `effect ${level}`,
    effort: (level) => `effort ${level}`,
    tryUntil: (day) => `trying until ${day}`,
    feedbackUntil: (day) => `Feedback until ${day}`,
    feedbackOver: 'Ready to decide on',
    parkedWithoutPair: 'who and when still to choose',
    compliment: 'compliment',
    helpers: (names) => `with ${names}`,
    notMoved: (reason) => reason,
  },

  offer: {
    question: 'Does this belong on the Improvement board?',
    move: 'Put it there',
    moveLabel: (title) => `Put ${quoted(title)} on the Improvement board`,
    no: 'No, it stays here',
  },

  move: {
    lifted: (title) =>
      `${quoted(title)} picked up. Arrows move it, space lays it down, Escape puts it back.`,
    picked: (title) => `${quoted(title)} picked up`,
    spot: (name, place, of) => `${name}, place ${place} of ${of}`,
    landed: (title, name, place, of) =>
      `${quoted(title)} laid down in ${name}, place ${place} of ${of}`,
    moved: (title, column) => `${quoted(title)} is ${where(column)}`,
    movedToBoard: (title, boardName) => `${quoted(title)} is on the ${boardName}`,
    reordered: (title) => `${quoted(title)} moved`,
    putBack: (title) => `${quoted(title)} is back in its place`,
    stays: (title) => `${quoted(title)} stays where it was`,
    gone: (title) => `${quoted(title)} was just moved or removed by somebody else`,
    dropHere: 'Let go here',
    spaceHere: 'Space lays it down here',
    layHere: 'Lay down here',
    layHereIn: (title, name) => `Lay ${quoted(title)} down here: ${name}`,
    carrying: (title) => `Tap where ${quoted(title)} should go`,
    cancel: 'Cancel',
    noRoom: 'There is no next column here',
    noOwner: 'This kind of card has nobody who does it',
    noDay: 'This kind of card has no day',
  },

  shelf: {
    archived: (title) => `${quoted(title)} archived`,
    binned: (title) => `${quoted(title)} is in the bin`,
  },

  cardMenu: {
    open: 'Open',
    who: 'Who?',
    when: 'When?',
    done: 'Done',
    move: 'Move to…',
    carry: 'Move with a tap',
    recurring: 'Make recurring',
    tidy: 'Archive',
    bin: 'To the bin',
  },
  madeRecurring: (title) => `${quoted(title)} is under Recurring`,
  finishedCard: (title) => `${quoted(title)} is on Done`,

  filter: {
    label: 'What you see on this screen',
    everybody: 'Everybody',
    onlyMe: 'Only mine',
    help: (count) => `Help asked ${count}`,
    search: 'Search',
    searchLabel: 'Search this board',
    clear: 'Show everything',
    shows: (count, what) =>
      `You see ${plural(count, 'card', 'cards')}${what === '' ? '' : ` ${what}`}`,
    of: (names) => `of ${names}`,
    withHelp: 'where help is asked',
    matching: (search) => `with ‘${search}’`,
    forGoal: (goal) => `for the goal ${quoted(goal)}`,
  },

  keys: {
    title: 'Keys on the board',
    intro: 'Keys work on the card you are on, and not while you type.',
    off: 'Single letters are off. Switch them on in your account.',
    groups: [
      {
        title: 'Walking',
        keys: [
          ['← ↑ ↓ →', 'to another card'],
          ['Home, End', 'top, bottom card'],
          ['F6', 'from the bar to the board, and to what lies open beside it'],
          ['Enter', 'open the card'],
          ['Esc', 'close or put back'],
        ],
      },
      {
        title: 'Moving',
        keys: [
          ['Space', 'pick up, arrows move it, space lays it down'],
          ['Alt + arrow', 'move at once'],
          ['>  <', 'to the next, previous column'],
          ['v', 'move to…'],
          ['k', 'done'],
        ],
      },
      {
        title: 'Card',
        keys: [
          ['n', 'new card in this column'],
          ['e', 'edit'],
          ['i', 'I will do it'],
          ['m', 'who?'],
          ['d', 'when?'],
        ],
      },
      {
        title: 'Board',
        keys: [
          ['b', 'to the other board'],
          ['p', 'the list to print'],
          ['f', 'to the filter'],
          ['/', 'search'],
          ['q', 'only mine'],
          ['x', 'show everything'],
          ['Ctrl + Z', 'undo'],
          ['Ctrl + Shift + Z', 'redo'],
          ['?', 'this help'],
        ],
      },
    ],
  },
} satisfies Texts['board']
