import type { ProposalRecord, RecordId } from '#shared/model/decision.ts'
import type { CardId, TeamId } from '#shared/model/ids.ts'
import type { Database } from './open.ts'
import type { Schema } from './schema.ts'

type Row = Schema['proposal_record']

/** What people said about proposals: one author and time each, and never rewritten (DEC11). */
export function createProposalRecordStore(database: Database) {
  const { sql } = database
  const rows = sql.selectFrom('proposal_record').selectAll()
  return {
    /** In the order in which they were given. */
    ofProposal: (teamId: TeamId, proposalId: CardId): ProposalRecord[] =>
      database
        .all(
          rows
            .where('team_id', '=', teamId)
            .where('proposal_id', '=', proposalId)
            .orderBy('at')
            .orderBy('id'),
        )
        .map(toRecord),

    ofTeam: (teamId: TeamId): { proposalId: CardId; record: ProposalRecord }[] =>
      database
        .all(rows.where('team_id', '=', teamId).orderBy('at').orderBy('id'))
        .map((row) => ({ proposalId: row.proposal_id, record: toRecord(row) })),

    has: (id: RecordId): boolean => database.get(rows.where('id', '=', id)) !== undefined,

    add: (row: Row) => database.run(sql.insertInto('proposal_record').values(row)),
  }
}

function toRecord(row: Row): ProposalRecord {
  const { id, kind, about, to_id: to, text, link, on_day: on, person_id: by, at } = row
  const authored = { id, by, at, text, kind }
  // The protocol let nothing else in: this is the edge where a row gets its type.
  switch (kind) {
    case 'experience':
      return { ...authored, about, link, on } as ProposalRecord
    case 'answer':
      return { ...authored, to } as ProposalRecord
    case 'expert':
    case 'feedback':
      return { ...authored, about } as ProposalRecord
  }
}
