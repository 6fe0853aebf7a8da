import type { Texts } from '#client/texts/complete.ts'
import { quoted } from './quoted.ts'

const WHAT_CHANGED: Readonly<Record<string, string>> = {
  place: 'moved',
  ownerId: 'who does it',
  dueOn: 'when',
  done: 'done',
  shelved: 'archived or put back',
  people: 'who join in',
  helpAsked: 'help asked',
  dropped: 'let go',
}

export const boardCore = {
  refusals: {
    'board/read-only': 'You can read this board, but not change it.',
    'board/full': 'The board is full. First remove some cards from the bin or the archive.',
    'card/not-found': 'This card is no longer there.',
    'card/empty-title': 'First type what should be on the card.',
    'card/not-in-this-column': 'This kind of card does not belong in this section.',
    'card/without-who-or-when': 'Not moved yet: first choose who and when.',
    'card/obstacle-without-idea': 'First write down what would help.',
    'card/changed-since': 'A colleague changed this in the meantime. Nothing was put back.',
    'card/drop-without-reason': 'Write in one line why this is let go.',
    'undo/nothing-left': 'There is nothing left to undo.',
  },
  undo: 'Undo',
  undone: 'Undone.',
  redone: 'Redone.',
  startedAfresh:
    'The board was loaded again. What you just typed was put back as well as possible; please check it.',
  otherEpoch: 'The administrator restored or tidied this board. You now see it as it is.',
  save: {
    loading: 'Connecting …',
    saved: 'Saved',
    saving: 'Saving',
    kept: (waiting) =>
      waiting === 0
        ? 'Not connected'
        : `Not connected, ${waiting === 1 ? '1 change' : `${waiting} changes`} kept on this device`,
    unkept: (waiting) =>
      waiting === 0
        ? 'Not connected'
        : `Not connected, ${waiting === 1 ? '1 change is waiting' : `${waiting} changes are waiting`}: keep this page open`,
    full: 'The server is full: nothing is being saved for now',
    readOnly: 'Read only',
  },
  presence: (names) => {
    if (names.length === 1) return `${names[0]} is here too`
    const last = names.at(-1)
    if (names.length <= 3) return `${names.slice(0, -1).join(', ')} and ${last} are here too`
    return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others are here too`
  },
  closed: {
    signedOut: {
      title: 'You have been signed out',
      text: 'Sign in again to go on. What you typed will still be there.',
      action: 'Sign in',
    },
    noAccess: {
      title: 'You can no longer open this board',
      text: 'Your rights for this team have changed. Ask the LoCo if that is not right.',
      action: 'To my actions',
    },
    notFound: {
      title: 'This board is not there (any more)',
      text: 'Perhaps the team was closed, or the address is not right.',
      action: 'To my actions',
    },
    unreachable: {
      title: 'The server cannot be reached',
      text: 'Check your connection. We keep trying.',
      action: 'Try now',
    },
  },
  overtaken: {
    planned: (name, title, day) => `${name} set ${quoted(title)} to ${day}`,
    unplanned: (name, title) => `${name} took the day off ${quoted(title)}`,
    tookOn: (name, title) => `${name} took on ${quoted(title)}`,
    gaveTo: (name, title, owner) => `${name} gave ${quoted(title)} to ${owner}`,
    tookOff: (name, title) => `${name} took the name off ${quoted(title)}`,
    back: (mine) => `Put ${mine} back`,
  },
  stillTyping: 'Somebody is still typing on this card. Close it first.',
  withdrawn: 'You can now only read this board.',
  rescued: {
    text: 'Not everything you typed could be put on the board.',
    download: 'Download what you typed',
    ambition: (text) => `Goal of the year: ${text}`,
    card: (title, explanation) =>
      explanation === '' ? `New card: ${title}` : `New card: ${title}\n  ${explanation}`,
    words: (title, words) => `${title}: ${words}`,
    value: (title, field) => `${title}: ${WHAT_CHANGED[field] ?? 'something changed'}`,
  },
} satisfies Texts['boardCore']
