import type { Generated } from 'kysely'
import type { BoardKind } from '#shared/model/board.ts'
import type { GoalStatus, Rhythm, Unit } from '#shared/model/card.ts'
import type { EntryKind, ProposalRecord } from '#shared/model/decision.ts'
import type { ReactionKind, SupportKind, TalkEntryKind } from '#shared/model/director.ts'
import type { Day, Instant } from '#shared/model/ids.ts'
import type { Language } from '#shared/model/language.ts'
import type { NetworkRole, TeamKind, TeamRole, Visibility, Weekday } from '#shared/model/people.ts'
import type { SessionMode } from '#shared/model/session.ts'
import type { CardEventKind } from '#shared/protocol/http.ts'
import type { MailKind } from '#shared/protocol/mail.ts'
import type { Region } from '#shared/rules/holidays.ts'

/** The tables as Kysely sees them; `migrations/` has the DDL. Booleans are 0 and 1. */
export type Schema = {
  network: { id: string; name: string; created_at: Instant }
  school: { id: string; name: string; region: Region; created_at: Instant }
  holiday: { school_id: string; name: string; first_on: Day; last_on: Day }
  team: {
    id: string
    school_id: string | null
    code: string
    name: string
    kind: TeamKind
    visibility: Visibility
    board_session_weekday: Weekday
    board_session_time: string
    scrum_session_weekday: Weekday
    scrum_session_time: string
    created_at: Instant
    closed_at: Instant | null
  }
  person: {
    id: string
    name: string
    /** Lower case; null once the account has been erased. */
    email: string | null
    /** PHC string; null while an account has no password. */
    password: string | null
    created_at: Instant
    /** "Uit dienst". */
    left_at: Instant | null
    language: Generated<Language>
  }
  network_role: { person_id: string; role: NetworkRole }
  /** One row per role somebody has in a team. */
  membership: { team_id: string; person_id: string; role: TeamRole; created_at: Instant }
  /** Working days per person per team: `135` = Monday, Wednesday, Friday. */
  workdays: { team_id: string; person_id: string; days: string }
  sign_in: {
    id: string
    token_hash: Buffer
    person_id: string
    device: string
    own_device: number
    created_at: Instant
    seen_at: Instant
    expires_at: Instant
  }
  setup_link: { token_hash: Buffer; expires_at: Instant }
  /** Into a team with a role, or (team_id null) into the network with a network role. */
  invitation: {
    id: string
    token_hash: Buffer
    email: string
    name: string
    team_id: string | null
    role: TeamRole | null
    network_role: NetworkRole | null
    days: string
    invited_by: string
    created_at: Instant
    expires_at: Instant
    used_at: Instant | null
    withdrawn_at: Instant | null
  }
  reset_link: {
    token_hash: Buffer
    person_id: string
    created_by: string
    expires_at: Instant
    used_at: Instant | null
  }
  /** Who did what to people and rights, without texts. */
  audit: {
    seq: Generated<number>
    at: Instant
    actor_id: string | null
    act: string
    subject: string
  }

  /** When a team holds its sessions; none: as its settings say, every week. */
  session_rhythm: {
    team_id: string
    id: string
    mode: SessionMode
    weekday: Weekday
    time: string
    every_weeks: number
    shift: string
    first_on: Day
    last_on: Day | null
  }
  session_change: {
    team_id: string
    rhythm_id: string
    planned_on: Day
    status: 'moved' | 'cancelled'
    on_day: Day
    time: string
    reason: string
    person_id: string
    at: Instant
  }
  school_year: {
    team_id: string
    school_year: string
    carried: string
    person_id: string
    at: Instant
  }

  /** One row: how long things are kept. */
  retention: { id: number; archive_years: number }

  // Sync. `seq` counts the updates of one team without gaps (architecture §5).
  document_update: {
    team_id: string
    seq: number
    bytes: Buffer
    sha256: Buffer
    person_id: string | null
    at: Instant
  }
  document_snapshot: { team_id: string; seq: number; bytes: Buffer; sha256: Buffer; at: Instant }
  /** Which life a document is in, once it was restored or rewritten (SYNC10). */
  document_epoch: { team_id: string; epoch: string; at: Instant }
  /** Which person a Yjs client id belongs to, so that nobody can write under another's (SYNC6). */
  document_client: { team_id: string; client_id: number; person_id: string }
  /** Projection of the documents: one row per card, written in the transaction of its update. */
  card_index: {
    team_id: string
    card_id: string
    type: string
    board: BoardKind
    column_name: string
    title: string
    owner_id: string | null
    due_on: Day | null
    shelf: string | null
    updated_at: Instant
    /** When it came to the column or shelf where it is. */
    state_at: Instant
    postponed: number
    waiting: number
    time: string | null
    rhythm: Rhythm | null
    recurs_from: string | null
    // What the overview of the directeur asks.
    goal_status: GoalStatus | null
    start_on: Day | null
    baseline: number | null
    target: number | null
    unit: Unit | null
    help_at: Instant | null
    flagged_at: Instant | null
    feedback_until: Day | null
  }
  /** Teams whose index rows lack columns that came later, until the next start. */
  stale_card_index: { team_id: string }
  /** Work that somebody else put in a person's name; `answered_at` is null while it is new to them. */
  given_work: {
    team_id: string
    card_id: string
    person_id: string
    given_by: string
    given_at: Instant
    answered_at: Instant | null
  }
  /** A paired screen is a row in `person` without e-mail or password, so that what it writes has an author. */
  screen: { person_id: string; team_id: string; paired_by: string; paired_at: Instant }
  news_mark: { person_id: string; team_id: string; event_id: number; at: Instant }
  calendar_feed: { person_id: string; token_hash: Buffer; created_at: Instant }
  mail_settings: {
    id: number
    host: string
    port: number
    security: 'tls' | 'starttls' | 'none'
    username: string
    password: string
    sender: string
    is_on: number
    /** The address of Beterbord, for links in mail. */
    base: string
  }
  mail_secret: { id: number; bytes: Buffer }
  mail_pause: { person_id: string; kind: MailKind }
  mail: {
    kind: MailKind
    about: string
    person_id: string
    made_at: Instant
    tries: number
    next_try_at: Instant | null
    sent_at: Instant | null
    payload: string
  }
  card_person: { team_id: string; card_id: string; person_id: string }
  card_event: {
    id: Generated<number>
    team_id: string
    card_id: string
    at: Instant
    person_id: string | null
    kind: CardEventKind
    from_value: string | null
    to_value: string | null
  }
  measurement: {
    id: string
    team_id: string
    goal_id: string
    on_day: Day
    value: number
    note: string
    person_id: string | null
    at: Instant
  }

  // Append-only: triggers refuse every change (DEC2).
  decision_entry: {
    team_id: string
    seq: number
    kind: EntryKind
    id: string
    decision_id: string
    number: string | null
    proposal_id: string | null
    follows_id: string | null
    request_key: string
    at: Instant
    person_id: string
    commitment: string
    prev: string
    hash: string
  }
  decision_body: { entry_id: string; salt: string; body: string }
  proposal_record: {
    id: string
    team_id: string
    proposal_id: string
    kind: ProposalRecord['kind']
    about: string | null
    to_id: string | null
    text: string
    link: string
    on_day: Day | null
    person_id: string
    at: Instant
  }

  // Sessions. Nothing of anybody's mood is in here.
  held_session: {
    id: string
    team_id: string
    mode: SessionMode
    started_at: Instant
    ended_at: Instant
    leader_id: string | null
    timekeeper_id: string | null
    next_leader_id: string | null
    closed_by: string | null
    /** JSON: `HeldStep[]`. */
    steps: string
    /** JSON: `SessionOutcome`. */
    outcome: string
  }
  session_attendee: { session_id: string; person_id: string }
  /** Steps of a session as a team wants them, JSON; no row means the default. */
  session_plan: { team_id: string; mode: SessionMode; offered: number; steps: string }
  // Talks with the directeur; append-only.
  talk_entry: {
    seq: Generated<number>
    talk_id: string
    team_id: string
    kind: TalkEntryKind
    on_day: Day
    time: string | null
    person_id: string
    at: Instant
    /** JSON: `TalkOutcome` of a held talk. */
    outcome: string | null
  }
  /** What the directeur says at a card, and what the team answers; append-only. */
  card_reaction: {
    id: string
    team_id: string
    card_id: string
    kind: ReactionKind
    needs_answer: number
    /** Of an answer: the reaction it answers. */
    about: string | null
    text: string
    person_id: string
    at: Instant
  }
  /** When a directeur last looked at a team. */
  director_look: { team_id: string; person_id: string; at: Instant }
  /** A question to the Stipe-team, and the card it became on their board. */
  support_request: {
    team_id: string
    card_id: string
    kind: SupportKind
    support_team_id: string
    support_card_id: string
    person_id: string
    at: Instant
  }
  idea_vote: { team_id: string; card_id: string; person_id: string; at: Instant }
}
