import type { ChainEntry, DecisionId, StoredEntry } from '#shared/model/decision.ts'
import type { CardId, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'

const FIELDS = [
  'decision_entry.team_id as teamId',
  'seq',
  'kind',
  'id',
  'decision_id as decisionId',
  'number',
  'proposal_id as proposalId',
  'follows_id as followsId',
  'request_key as requestKey',
  'at',
  'person_id as by',
  'commitment',
  'prev',
  'hash',
] as const

/** The chains of decisions, one per team (DEC2, DEC3). There is no way to change or remove: the file refuses it. */
export function createDecisionStore(database: Database) {
  const { sql } = database
  const entries = sql.selectFrom('decision_entry').select(FIELDS)
  const stored = sql
    .selectFrom('decision_entry')
    .innerJoin('decision_body', 'decision_body.entry_id', 'decision_entry.id')
    .select([...FIELDS, 'salt', 'body'])
  return {
    /** The whole chain, oldest first. */
    ofTeam: (teamId: TeamId): StoredEntry[] =>
      database.all(stored.where('team_id', '=', teamId).orderBy('seq')),

    head: (teamId: TeamId): ChainEntry | undefined =>
      database.get(entries.where('team_id', '=', teamId).orderBy('seq', 'desc').limit(1)),

    byRequest: (requestKey: string): ChainEntry | undefined =>
      database.get(entries.where('request_key', '=', requestKey)),

    byProposal: (proposalId: CardId): ChainEntry | undefined =>
      database.get(entries.where('proposal_id', '=', proposalId)),

    byId: (id: DecisionId): ChainEntry | undefined => database.get(entries.where('id', '=', id)),

    /** How many numbers begin with this; they count without gaps. */
    countOf: (prefix: string): number =>
      database.get(
        sql
          .selectFrom('decision_entry')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('number', 'like', `${prefix}%`),
      )?.count ?? 0,

    /** In a transaction of the caller. Throws when it does not go on from the head. */
    append: ({
      salt,
      body,
      teamId,
      decisionId,
      proposalId,
      followsId,
      requestKey,
      by,
      ...rest
    }: StoredEntry) => {
      database.run(
        sql.insertInto('decision_entry').values({
          ...rest,
          team_id: teamId,
          decision_id: decisionId,
          proposal_id: proposalId,
          follows_id: followsId,
          request_key: requestKey,
          person_id: by,
        }),
      )
      database.run(sql.insertInto('decision_body').values({ entry_id: rest.id, salt, body }))
    },
  }
}
