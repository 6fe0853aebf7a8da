import type { Texts } from '#client/texts/complete.ts'

export const fields = {
  networkName: 'Enter the name of the network or school board.',
  schoolName: 'Enter the name of the school.',
  region: 'Choose the holiday region.',
  teamName: 'Enter the name of the team.',
  teamCode: 'Choose two to five letters.',
  code: 'Choose two to five letters.',
  personName: 'Enter your name.',
  name: 'Enter a name.',
  email: 'Enter a valid email address.',
  password: 'Choose a password of at least 12 characters.',
  current: 'Enter your current password.',
  next: 'Choose a password of at least 12 characters.',
  role: 'Choose a role.',
  roles: 'Choose at least one role.',
  networkRole: 'Choose a role.',
  kind: 'Choose what kind of team it is.',
  schoolId: 'Choose a school.',
  personId: 'Choose a colleague.',
  firstOn: 'Choose a first day.',
  lastOn: 'Choose a last day.',
} satisfies Texts['fields']
