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
} satisfies Readonly<Record<ApiErrorCode, string>>
