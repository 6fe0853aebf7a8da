import type { Instant, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

export type InvitationRow = Schema['invitation']

/** Invitations, kept after use: who was let in by whom. Open = not used, withdrawn or expired. */
export function createInvitationStore(database: Database) {
  const { sql } = database
  const unused = sql
    .selectFrom('invitation')
    .selectAll()
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)

  return {
    open: (tokenHash: Buffer, now: Instant) =>
      database.get(unused.where('token_hash', '=', tokenHash).where('expires_at', '>', now)),

    /** One that can be sent again or withdrawn: an expired one too. `teamId` null = into the network. */
    unusedById: (id: string, teamId: TeamId | null) =>
      database.get(
        unused.where('id', '=', id).where('team_id', teamId === null ? 'is' : '=', teamId),
      ),

    /** Newest first, expired ones too: those can be sent again. */
    unusedOf: (teamId: TeamId | null) =>
      database.all(
        unused.where('team_id', teamId === null ? 'is' : '=', teamId).orderBy('created_at', 'desc'),
      ),

    add: (row: InvitationRow) => database.run(sql.insertInto('invitation').values(row)),

    change: (id: string, fields: Partial<Omit<InvitationRow, 'id'>>) =>
      database.run(sql.updateTable('invitation').set(fields).where('id', '=', id)),

    /** Every invitation of this address, used or not: for who is erased. */
    eraseFor: (email: string) =>
      database.run(sql.deleteFrom('invitation').where('email', '=', email)),

    /** Takes back what this address still has open, for one team (null = the network) or everywhere. */
    withdrawFor: (email: string, teamId: TeamId | null | 'everywhere', at: Instant) => {
      const theirs = sql
        .updateTable('invitation')
        .set({ withdrawn_at: at })
        .where('email', '=', email)
        .where('used_at', 'is', null)
        .where('withdrawn_at', 'is', null)
      if (teamId === 'everywhere') return database.run(theirs)
      return database.run(theirs.where('team_id', teamId === null ? 'is' : '=', teamId))
    },
  }
}
