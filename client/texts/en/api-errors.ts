import type { ApiErrorCode } from '#shared/protocol/errors.ts'

export const apiErrors = {
  'request/invalid': 'Not everything is filled in correctly. Check the fields.',
  'request/not-found': 'This does not exist (any more).',
  'request/wrong-origin': 'This request came from another website and was refused.',
  'request/too-many': 'That was too often in a row. Wait a minute and try again.',
  'request/too-large': 'This is too large to send.',
  'server/failed':
    'Something went wrong on the server. Try again in a moment; what you typed is still there.',
  'server/busy': 'The server is busy. Try again in a moment.',
  'storage/full': 'The disk of the server is full. Ask the administrator to make room.',
  'sign-in/needed': 'Sign in first.',
  'sign-in/wrong': 'Email address or password is not right.',
  'rights/not-allowed': 'You do not have the rights for this.',
  'setup/closed': 'Beterbord has been set up already. Sign in.',
  'setup/link-invalid':
    'This link has expired or was used already. Start the server again for a new link.',
  'password/too-short': 'Choose a password of at least 12 characters.',
  'password/too-long': 'Choose a password of at most 128 characters.',
  'password/too-common':
    'This password is too easy to guess. Choose three separate words, for example.',
  'password/wrong': 'Your current password is not right.',
  'invitation/invalid':
    'This invitation has expired, was withdrawn or was used already. Ask for a new one.',
  'invitation/already-member': 'This person is in the team already.',
  'reset-link/invalid': 'This link has expired or was used already. Ask your LoCo for a new one.',
  'member/last-coordinator':
    'Somebody has to stay who manages the team. Give that role to somebody else first.',
  'network/last-administrator': 'At least one administrator has to stay.',
  'person/hand-over-needed': 'First choose who takes over the open actions.',
  'team/code-taken': 'This abbreviation belongs to another team.',
  'decision/unchangeable':
    'A decision stands and cannot be changed or removed. Write down an experience, or take a follow-up decision after the evaluation.',
  'decision/text-changed': 'The text has just changed. Read the proposal once more, then seal it.',
  'decision/chain-broken':
    'The chain of decisions no longer holds, so nothing is added to it. Ask the administrator to run doctor.',
  'decision/without-text': 'First write down what we decide.',
  'decision/without-experience':
    'First write down an experience, or choose “no experience yet, we try it”.',
  'decision/without-expert': 'First choose who knows about this.',
  'decision/without-answer': 'An expert objects. Answer first; the objection may stay.',
  'decision/without-evaluation': 'Choose a day to look back at this.',
  'decision/evaluation-too-far': 'Look back within a year. Choose an earlier day.',
  'decision/evaluation-not-yet':
    'Evaluating can be done from the agreed day on. Until then, write down your experience.',
  'decision/too-early':
    'Not everybody has been able to react yet. Wait until the day is over, or until everybody has reacted.',
  'decision/too-few-present': 'Choose who are here. A direct decision takes at least two of you.',
  'decision/wider-than-team':
    'A direct decision only holds for the team. Otherwise make it a proposal.',
  'decision/not-your-mandate':
    'This decision is for somebody else to take. See at the proposal who it is up to.',
  'decision/not-evaluated': 'First evaluate, with experience. Then this can be done.',
  'decision/already-followed':
    'This decision has been followed up. Go on at the follow-up decision.',
  'proposal/decided':
    'This proposal has been decided. Your experience can go with the decision in the register.',
  'proposal/not-an-expert': 'Only who was asked as an expert gives a judgement here.',
  'screen/code-wrong': 'This does not match what the screen shows. Look once more.',
  'screen/code-gone': 'This code no longer works. The screen will show a new one by itself.',
  'session/not-running':
    'This session is no longer running. Look at the board to see how things stand.',
  'vote/nobody-tapped': 'First tap who is voting.',
  'session/not-ready': 'The session cannot be closed yet. Something is still open.',
  'talk/not-a-school': 'A talk is planned with the team of a school.',
  'talk/in-the-past': 'Choose a day from today on.',
  'talk/no-school-day': 'There is no school on this day. Choose another one.',
  'talk/not-planned':
    'This talk was held or moved already. Open it again; your agreements are still there.',
  'support/no-team': 'There is no Stipe team to ask yet. The administrator can make one.',
  'support/own-team': 'This is your own board. Make it a task.',
  'year/not-planned': 'This session is no longer planned. Look at the year plan again.',
  'year/already-begun': 'This school year has begun already, or cannot begin yet.',
} satisfies Readonly<Record<ApiErrorCode, string>>
