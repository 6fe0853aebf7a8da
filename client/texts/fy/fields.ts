import type { Texts } from '#client/texts/complete.ts'

export const fields = {
  networkName: 'Folje de namme fan it netwurk of bestjoer yn.',
  schoolName: 'Folje de namme fan de skoalle yn.',
  region: 'Kies de fakânsjeregio.',
  teamName: 'Folje de namme fan it team yn.',
  teamCode: 'Kies twa oant fiif letters.',
  code: 'Kies twa oant fiif letters.',
  personName: 'Folje dyn namme yn.',
  name: 'Folje in namme yn.',
  email: 'Folje in jildich e-mailadres yn.',
  password: 'Kies in wachtwurd fan op syn minst 12 tekens.',
  current: 'Folje dyn wachtwurd fan no yn.',
  next: 'Kies in wachtwurd fan op syn minst 12 tekens.',
  role: 'Kies in rol.',
  roles: 'Kies op syn minst ien rol.',
  networkRole: 'Kies in rol.',
  kind: 'Kies wat foar team it is.',
  schoolId: 'Kies in skoalle.',
  personId: 'Kies in kollega.',
  firstOn: 'Kies in earste dei.',
  lastOn: 'Kies in lêste dei.',
} satisfies Texts['fields']
