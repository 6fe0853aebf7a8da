import type { Texts } from '#client/texts/complete.ts'

const quoted = (title: string) => `‘${title}’`
const times = (count: number) => `postponed ${count}×`

export const actions = {
  postponed: times,
  postponedBecause: (count, reason) => `${times(count)}: ‘${reason}’`,
  postponing: {
    reason: 'Why later?',
    reasonHint: 'May stay empty',
    to: (day) => `Postpone to ${day}`,
    done: (title, day) => `${quoted(title)} postponed to ${day}`,
  },
  goOn: {
    short: 'How now?',
    label: (title) => `How to go on with ‘${title}’?`,
    question: 'How do we go on with this?',
    about: (count) => `This was postponed ${count} times. That is fine. What helps?`,
    smaller: 'Make it smaller',
    smallerLabel: 'What is the first small step?',
    smallerSave: 'This is what we will do',
    smallerDone: (title) => `Made smaller: ${quoted(title)}`,
    help: 'Ask for help',
    helpLabel: 'What could you use help with?',
    helpSave: 'Ask for help',
    helpDone: (title) => `Help asked for ${quoted(title)}`,
    handOver: 'Hand over',
    handOverLabel: 'Who can take this over from you?',
    handOverDone: (title, name) => `${quoted(title)} is ${name}’s now`,
    drop: 'Let it go',
    dropLabel: 'Why is this let go? One line is enough.',
    dropSave: 'Let it go',
    dropDone: (title) => `${quoted(title)} was let go and lies in the archive`,
    back: 'Back',
  },
  dropped: (reason) => `Let go: ${reason}`,
  droppedBy: (name, when, reason) => `${name} let this go, ${when}: ‘${reason}’`,
  standing: (weeks) => `here for ${weeks} weeks`,
  rhythm: {
    label: 'How often?',
    none: 'When somebody takes it',
    weekly: 'Every week',
    everySession: 'Every session',
    monthly: 'Every month',
    yearly: 'Every year',
    hint: 'Comes to To do by itself, not in holidays and never two at once.',
    chosen: (title, rhythm) => `${quoted(title)}: ${rhythm}`,
    firstDay: 'Choose the first day above, at When.',
  },
} satisfies Texts['actions']
