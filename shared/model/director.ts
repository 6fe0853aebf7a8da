/** The steps of a talk with the directeur, in order. */
export const TALK_STEPS = ['lastTime', 'running', 'particular', 'quality', 'agreements'] as const
export type TalkStep = (typeof TALK_STEPS)[number]
export const TALK_MINUTES: { readonly [Step in TalkStep]: number } = {
  lastTime: 5,
  running: 15,
  particular: 10,
  quality: 10,
  agreements: 5,
}

/** What happens to a talk of the directeur with a school. `held` ends it. */
export const TALK_ENTRY_KINDS = ['planned', 'moved', 'held'] as const
export type TalkEntryKind = (typeof TALK_ENTRY_KINDS)[number]

/** What is said at a card: by the directeur, and back by the team. */
export const REACTION_KINDS = ['question', 'support', 'answer'] as const
export type ReactionKind = (typeof REACTION_KINDS)[number]

/** What the Stipe-team can be asked about. */
export const SUPPORT_KINDS = ['finance', 'housing', 'staff', 'policy'] as const
export type SupportKind = (typeof SUPPORT_KINDS)[number]
