import type { Records } from '#server/parts.ts'
import { type Call, type Command, EXIT, type Exit } from './command.ts'
import { withRecords } from './open-records.ts'

type Deed = (records: Records, call: Call, words: readonly string[]) => Exit

const DEEDS: Readonly<Record<string, () => Promise<Deed>>> = {
  erase: async () => (await import('./people/erase.ts')).erase,
  people: async () => (await import('./people/list.ts')).listPeople,
  retention: async () => (await import('./people/retention.ts')).retention,
  invite: async () => (await import('./people/invite.ts')).inviteSomebody,
  'reset-link': async () => (await import('./people/reset-link.ts')).printResetLink,
  'sign-out': async () => (await import('./people/sign-out.ts')).signOut,
  'setup-link': async () => (await import('./people/setup-link.ts')).printSetupLink,
}

/** [OPS6] For whoever keeps the server: the way back in for people who are locked out. */
export const admin: Command = {
  help: {
    nl: `npm run admin -- OPDRACHT

  people                                   wie er zijn, met hun rollen
  invite ADRES NAAM --team KIE --role ROL  link om in een team te komen (teacher, locationCoordinator, …)
  invite ADRES NAAM --network ROL          link om beheerder (administrator) of directeur (director) te worden
  reset-link ADRES                         link waarmee iemand een nieuw wachtwoord kiest
  sign-out ADRES | --all                   overal uitloggen, één persoon of iedereen
  setup-link                               link om in te richten, zolang er nog niemand is
  retention [--archive-years N]            hoe lang kaarten in het archief blijven
  erase ADRES [WOORD …]                    wist naam en adres van wie uit dienst is, ook uit teksten, geschiedenis
                                           en vrije pagina’s, met andere woorden die zeggen wie het was; de server
                                           moet gestopt zijn

De server mag verder draaien. Een link werkt één keer: geef hem alleen aan wie hem nodig heeft.

  --team CODE    afkorting van het team
  --role ROL     rol in dat team
  --network ROL  administrator of director
  --all          iedereen`,
    en: `npm run admin -- COMMAND

  people                                   who is there, with their roles
  invite MAIL NAME --team KIE --role ROLE  link into a team (teacher, locationCoordinator, …)
  invite MAIL NAME --network ROLE          link to become administrator or director
  reset-link MAIL                          link with which somebody chooses a new password
  sign-out MAIL | --all                    sign out everywhere, one person or everybody
  setup-link                               link to set up, while nobody exists
  retention [--archive-years N]            how long cards stay in the archive
  erase MAIL [WORD …]                      erases name and address of who left, from texts, history and free pages
                                           too, with other words that say who it was; the server must be stopped

Otherwise the server may run. A link works once: give it only to who needs it.

  --team CODE    short code of the team
  --role ROLE    role in that team
  --network ROLE administrator or director
  --all          everybody`,
  },
  options: {
    team: { type: 'string' },
    role: { type: 'string' },
    network: { type: 'string' },
    all: { type: 'boolean' },
    'archive-years': { type: 'string' },
  },
  async run(call) {
    const [name = '', ...words] = call.rest
    const load = DEEDS[name]
    if (!load) {
      call.say(this.help)
      return EXIT.misused
    }
    const deed = await load()
    return await withRecords(
      call.config,
      call.clock,
      (records) => deed(records, call, words),
      name === 'erase' ? 'alone' : 'beside-a-server',
    )
  },
}
