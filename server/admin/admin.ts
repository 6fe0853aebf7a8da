import type { Records } from '#server/parts.ts'
import { type Call, type Command, EXIT, type Exit } from './command.ts'
import { withRecords } from './open-records.ts'
import { erase } from './people/erase.ts'
import { inviteSomebody } from './people/invite.ts'
import { listPeople } from './people/list.ts'
import { printResetLink } from './people/reset-link.ts'
import { retention } from './people/retention.ts'
import { printSetupLink } from './people/setup-link.ts'
import { signOut } from './people/sign-out.ts'

type Deed = (records: Records, call: Call, words: readonly string[]) => Exit

const DEEDS: Readonly<Record<string, Deed>> = {
  erase,
  people: listPeople,
  retention,
  invite: inviteSomebody,
  'reset-link': printResetLink,
  'sign-out': signOut,
  'setup-link': printSetupLink,
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
    const deed = DEEDS[name]
    if (!deed) {
      call.say(this.help)
      return EXIT.misused
    }
    return await withRecords(
      call.config,
      call.clock,
      (records) => deed(records, call, words),
      deed === erase ? 'alone' : 'beside-a-server',
    )
  },
}
