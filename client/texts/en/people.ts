import type { Texts } from '#client/texts/complete.ts'

export const people = {
  roles: {
    teacher: 'teacher',
    teachingAssistant: 'teaching assistant',
    teacherSupport: 'teacher support',
    supportCoordinator: 'pupil support coordinator',
    locationCoordinator: 'location coordinator (LoCo)',
    subjectCoordinator: 'subject coordinator',
    specialist: 'subject specialist',
    support: 'Stipe team',
    groupLead: 'lead',
    guest: 'guest',
  },
  networkRoles: { director: 'principal', administrator: 'administrator' },
  kinds: {
    schoolteam: 'School team',
    deelteam: 'Part of a team',
    kernteam: 'Core team',
    opleidingsteam: 'Training team',
    stipe: 'Stipe team',
    expert: 'Expert group',
    popup: 'Pop-up group',
    working: 'Working group',
  },
  visibilities: {
    network: 'Everybody in the network reads along',
    school: 'Colleagues of the school read along',
    team: 'Only the team and the principal',
  },
  regions: { north: 'North', middle: 'Middle', south: 'South' },

  title: (team) => `People of ${team}`,
  count: (count) => (count === 1 ? '1 person' : `${count} people`),
  you: 'you',
  noWorkdays: 'days unknown',
  readersNote: 'The LoCo or administrator changes this.',
  invite: 'Invite',
  addColleague: 'Colleague from the network',
  personMenu: (name) => `More about ${name}`,
  changeMember: 'Roles and days',
  resetLink: 'Link for a new password',
  removeFromTeam: 'Take out of this team',
  leave: 'Has left',
  rolesLabel: 'Roles',
  roleLabel: 'Role',
  daysLabel: 'Working days',
  name: 'Name',
  email: 'Email address',

  inviteTitle: (team) => `Invite somebody to ${team}`,
  inviteSubmit: 'Make invitation',
  inviteLink: (name, until) => `Send this link to ${name}. It works once, until ${until}.`,
  inviteLinkTitle: 'The invitation is ready',
  invitations: 'Invited',
  invitedAs: (role, until) => `${role}, the link works until ${until}`,
  invitationExpired: (role) => `${role}, the link has expired`,
  resend: 'New link',
  withdraw: 'Withdraw',
  withdrawn: (name) => `The invitation for ${name} has been withdrawn`,
  invitationMenu: (name) => `Invitation for ${name}`,

  addTitle: 'Colleague from the network',
  addChoose: 'Who joins?',
  addSearch: 'Search by name',
  addNobody: 'Nobody found. Invite somebody from outside with a link.',
  addSubmit: 'Add',
  added: (name, team) => `${name} is now in ${team}`,

  changeTitle: (name) => `Roles and days of ${name}`,
  changed: (name) => `Saved for ${name}`,

  resetTitle: (name) => `New password for ${name}`,
  resetBefore: (name) =>
    `${name} chooses a new password with the link. After that, every device has to sign in again.`,
  resetMake: 'Make the link',
  resetExplanation: (name, until) =>
    `Give this link to ${name} yourself. It works once, until ${until}.`,

  removeTitle: (name, team) => `Take ${name} out of ${team}?`,
  removeText: (name) => `${name} can no longer change the board. Cards and history stay.`,
  removeSubmit: 'Take out of the team',
  removed: (name, team) => `${name} is no longer in ${team}`,

  leaveTitle: (name) => `${name} has left`,
  leaveText: (name) =>
    `${name} is signed out everywhere and can no longer sign in. The name stays with what was done.`,
  leaveTeam: (team, open) =>
    open === 0
      ? `${team}: no open actions`
      : `${team}: who takes over ${open === 1 ? 'the open action' : `the ${open} open actions`}?`,
  leaveChoose: 'Choose a colleague',
  leaveSubmit: 'Has left',
  left: (name) => `${name} has left`,
} satisfies Texts['people']
