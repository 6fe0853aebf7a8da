import type { Texts } from '#client/texts/complete.ts'

export const people = {
  roles: {
    teacher: 'learkrêft',
    teachingAssistant: 'ûnderwiisassistint',
    teacherSupport: 'learkrêftstiper',
    supportCoordinator: 'yntern begelieder',
    locationCoordinator: 'lokaasjekoördinator',
    subjectCoordinator: 'fakkoördinator',
    specialist: 'spesjalist',
    support: 'Stipe-team',
    groupLead: 'lûker',
    guest: 'gast',
  },
  networkRoles: { director: 'direkteur', administrator: 'behearder' },
  kinds: {
    schoolteam: 'Skoalteam',
    deelteam: 'Dielteam',
    kernteam: 'Kearnteam',
    opleidingsteam: 'Opliedingsteam',
    stipe: 'Stipe-team',
    expert: 'Ekspertgroep',
    popup: 'Pop-upgroep',
    working: 'Wurkgroep',
  },
  visibilities: {
    network: 'Elkenien yn it netwurk lêst mei',
    school: 'Kollega’s fan de skoalle lêze mei',
    team: 'Allinnich it team en de direkteur',
  },
  regions: { north: 'Noard', middle: 'Midden', south: 'Súd' },

  title: (team) => `Minsken fan ${team}`,
  count: (count) => (count === 1 ? '1 persoan' : `${count} minsken`),
  you: 'do',
  noWorkdays: 'dagen ûnbekend',
  readersNote: 'De LoCo of behearder past dit oan.',
  invite: 'Noegje út',
  addColleague: 'Kollega út it netwurk',
  personMenu: (name) => `Mear oer ${name}`,
  changeMember: 'Rollen en dagen',
  resetLink: 'Keppeling foar nij wachtwurd',
  removeFromTeam: 'Ut dit team helje',
  leave: 'Ut tsjinst',
  rolesLabel: 'Rollen',
  roleLabel: 'Rol',
  daysLabel: 'Wurkdagen',
  name: 'Namme',
  email: 'E-mailadres',

  inviteTitle: (team) => `Noegje immen út foar ${team}`,
  inviteSubmit: 'Meitsje útnoeging',
  inviteLink: (name, until) =>
    `Stjoer dizze keppeling oan ${name}. Hy wurket ien kear, oant ${until}.`,
  inviteLinkTitle: 'De útnoeging is klear',
  invitations: 'Utnoege',
  invitedAs: (role, until) => `${role}, de keppeling wurket oant ${until}`,
  invitationExpired: (role) => `${role}, de keppeling is ferrûn`,
  resend: 'Nije keppeling',
  withdraw: 'Lûk yn',
  withdrawn: (name) => `De útnoeging foar ${name} is ynlutsen`,
  invitationMenu: (name) => `Utnoeging foar ${name}`,

  addTitle: 'Kollega út it netwurk',
  addChoose: 'Wa komt derby?',
  addSearch: 'Sykje op namme',
  addNobody: 'Nimmen fûn. Noegje immen fan bûten út mei in keppeling.',
  addSubmit: 'Foegje ta',
  added: (name, team) => `${name} heart no by ${team}`,

  changeTitle: (name) => `Rollen en dagen fan ${name}`,
  changed: (name) => `Bewarre foar ${name}`,

  resetTitle: (name) => `Nij wachtwurd foar ${name}`,
  resetBefore: (name) =>
    `${name} kiest mei de keppeling in nij wachtwurd. Op alle apparaten moat dêrnei opnij ynlogd wurde.`,
  resetMake: 'Meitsje de keppeling',
  resetExplanation: (name, until) =>
    `Jou dizze keppeling sels oan ${name}. Hy wurket ien kear, oant ${until}.`,

  removeTitle: (name, team) => `${name} út ${team} helje?`,
  removeText: (name) =>
    `${name} kin it boerd dêrnei net mear feroarje. Kaarten en skiednis bliuwe stean.`,
  removeSubmit: 'Helje út it team',
  removed: (name, team) => `${name} heart net mear by ${team}`,

  leaveTitle: (name) => `${name} giet út tsjinst`,
  leaveText: (name) =>
    `${name} wurdt oeral útlogd en kin net mear ynlogge. De namme bliuwt stean by wat der dien is.`,
  leaveTeam: (team, open) =>
    open === 0
      ? `${team}: gjin iepen aksjes`
      : `${team}: wa nimt ${open === 1 ? 'de iepen aksje' : `de ${open} iepen aksjes`} oer?`,
  leaveChoose: 'Kies in kollega',
  leaveSubmit: 'Ut tsjinst',
  left: (name) => `${name} is út tsjinst`,
} satisfies Texts['people']
