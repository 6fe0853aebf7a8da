import type { NetworkRole, TeamKind, TeamRole, Visibility } from '#shared/model/people.ts'
import type { Region } from '#shared/rules/holidays.ts'

type Labels<Key extends string> = Readonly<Record<Key, string>>

/** People of a team: who, which roles and days, invitations, leaving. */
export const people = {
  roles: {
    teacher: 'leerkracht',
    teachingAssistant: 'onderwijsassistent',
    teacherSupport: 'leerkrachtondersteuner',
    supportCoordinator: 'intern begeleider',
    locationCoordinator: 'locatiecoördinator',
    subjectCoordinator: 'vakcoördinator',
    specialist: 'specialist',
    support: 'Stipe-team',
    groupLead: 'trekker',
    guest: 'gast',
  } satisfies Labels<TeamRole>,
  networkRoles: {
    director: 'directeur',
    administrator: 'beheerder',
  } satisfies Labels<NetworkRole>,
  kinds: {
    schoolteam: 'Schoolteam',
    deelteam: 'Deelteam',
    kernteam: 'Kernteam',
    opleidingsteam: 'Opleidingsteam',
    stipe: 'Stipe-team',
    expert: 'Expertgroep',
    popup: 'Pop-upgroep',
    working: 'Werkgroep',
  } satisfies Labels<TeamKind>,
  visibilities: {
    network: 'Iedereen in het netwerk leest mee',
    school: 'Collega’s van de school lezen mee',
    team: 'Alleen het team en de directeur',
  } satisfies Labels<Visibility>,
  regions: { north: 'Noord', middle: 'Midden', south: 'Zuid' } satisfies Labels<Region>,

  title: (team: string) => `Mensen van ${team}`,
  count: (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`),
  you: 'jij',
  noWorkdays: 'dagen onbekend',
  readersNote: 'De LoCo of beheerder past dit aan.',
  invite: 'Nodig uit',
  addColleague: 'Collega uit het netwerk',
  personMenu: (name: string) => `Meer over ${name}`,
  changeMember: 'Rollen en dagen',
  resetLink: 'Link voor nieuw wachtwoord',
  removeFromTeam: 'Uit dit team halen',
  leave: 'Uit dienst',
  rolesLabel: 'Rollen',
  roleLabel: 'Rol',
  daysLabel: 'Werkdagen',
  name: 'Naam',
  email: 'E-mailadres',

  inviteTitle: (team: string) => `Nodig iemand uit voor ${team}`,
  inviteSubmit: 'Maak uitnodiging',
  inviteLink: (name: string, until: string) =>
    `Stuur deze link aan ${name}. Hij werkt één keer, tot ${until}.`,
  inviteLinkTitle: 'De uitnodiging is klaar',
  invitations: 'Uitgenodigd',
  invitedAs: (role: string, until: string) => `${role}, de link werkt tot ${until}`,
  invitationExpired: (role: string) => `${role}, de link is verlopen`,
  resend: 'Nieuwe link',
  withdraw: 'Trek in',
  withdrawn: (name: string) => `De uitnodiging voor ${name} is ingetrokken`,
  invitationMenu: (name: string) => `Uitnodiging voor ${name}`,

  addTitle: 'Collega uit het netwerk',
  addChoose: 'Wie komt erbij?',
  addSearch: 'Zoek op naam',
  addNobody: 'Niemand gevonden. Nodig iemand van buiten uit met een link.',
  addSubmit: 'Voeg toe',
  added: (name: string, team: string) => `${name} hoort nu bij ${team}`,

  changeTitle: (name: string) => `Rollen en dagen van ${name}`,
  changed: (name: string) => `Bewaard voor ${name}`,

  resetTitle: (name: string) => `Nieuw wachtwoord voor ${name}`,
  resetBefore: (name: string) =>
    `${name} kiest met de link een nieuw wachtwoord. Op alle apparaten is daarna opnieuw inloggen nodig.`,
  resetMake: 'Maak de link',
  resetExplanation: (name: string, until: string) =>
    `Geef deze link zelf aan ${name}. Hij werkt één keer, tot ${until}.`,

  removeTitle: (name: string, team: string) => `${name} uit ${team} halen?`,
  removeText: (name: string) =>
    `${name} kan het bord daarna niet meer veranderen. Kaarten en geschiedenis blijven staan.`,
  removeSubmit: 'Haal uit het team',
  removed: (name: string, team: string) => `${name} hoort niet meer bij ${team}`,

  leaveTitle: (name: string) => `${name} gaat uit dienst`,
  leaveText: (name: string) =>
    `${name} wordt overal uitgelogd en kan niet meer inloggen. De naam blijft staan bij wat er gedaan is.`,
  leaveTeam: (team: string, open: number) =>
    open === 0
      ? `${team}: geen open acties`
      : `${team}: wie neemt ${open === 1 ? 'de open actie' : `de ${open} open acties`} over?`,
  leaveChoose: 'Kies een collega',
  leaveSubmit: 'Uit dienst',
  left: (name: string) => `${name} is uit dienst`,
} as const
