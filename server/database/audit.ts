import type { Instant, PersonId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'

/** Everything that is done to people and rights. */
export const AUDITED = [
  'network/set-up',
  'network/changed',
  'school/added',
  'school/changed',
  'school/holidays-changed',
  'team/added',
  'team/changed',
  'team/rhythm-changed',
  'invitation/made',
  'invitation/resent',
  'invitation/withdrawn',
  'invitation/accepted',
  'member/added',
  'member/changed',
  'member/removed',
  'person/roles-changed',
  'person/left',
  'person/returned',
  'reset-link/made',
  'reset-link/used',
  'password/changed',
  'retention/changed',
  'person/exported',
  'person/erased',
  'operator/restored',
  'operator/signed-out',
  'screen/paired',
  'screen/unpaired',
] as const
export type AuditedAct = (typeof AUDITED)[number]

/** The journal of people and rights: ids and codes only, so that a name can be erased elsewhere. */
export function createAuditStore(database: Database) {
  const { sql } = database
  return {
    /** `subject` reads `person:<id> team:<id> role:<role>`. `actorId` null: nobody was signed in. */
    note: (entry: { at: Instant; actorId: PersonId | null; act: AuditedAct; subject: string }) => {
      const { at, actorId, act, subject } = entry
      return database.run(sql.insertInto('audit').values({ at, actor_id: actorId, act, subject }))
    },

    all: () => database.all(sql.selectFrom('audit').selectAll().orderBy('seq')),
  }
}
