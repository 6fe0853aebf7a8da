import { addDecisionEvent } from '#server/commands/add-decision-event.ts'
import type { Outcome } from '#server/commands/outcome.ts'
import { react } from '#server/commands/react.ts'
import { sealDecision } from '#server/commands/seal-decision.ts'
import { sha256Hex } from '#server/database/verify-chains.ts'
import type { Parts } from '#server/parts.ts'
import type { DecisionId } from '#shared/model/decision.ts'
import type { CardId, Day, Instant, PersonId, TeamId } from '#shared/model/ids.ts'
import type { ReactionRequest } from '#shared/protocol/decisions.ts'
import { dayOf, weekdayOf } from '#shared/rules/calendar.ts'
import { readDecisions } from '#shared/rules/decision-chain.ts'
import { shownOf } from '#shared/rules/proposals.ts'
import { startChanges } from '#shared/rules/session-course.ts'
import { DEFAULT_STEPS } from '#shared/rules/session-steps.ts'
import type { StoryDecision, StoryProposal, StoryReaction } from './decision-story.ts'
import { type DemoDays, instantOn, minutesFor } from './demo-days.ts'
import type { StoryClock } from './fill.ts'
import { teamIdOf } from './network-rows.ts'
import { DECISIONS, OPEN_PROPOSALS } from './stories/decisions.ts'
import { cardIdOf, demoId, personIdOf } from './tell.ts'

type Around = { readonly days: DemoDays; readonly madeAt: Instant }

/**
 * Decisions and proposals of the demo, by the same commands as on the screen, in order of time. Returns per card of the
 * story from which decision it follows.
 */
export async function tellDecisions(
  parts: Parts,
  clock: StoryClock,
  { days, madeAt }: Around,
): Promise<ReadonlyMap<CardId, DecisionId>> {
  const causes = new Map<CardId, DecisionId>()
  const scenes: { at: Instant; play: () => Promise<void> }[] = []
  const add = (ago: number, seed: string, play: () => Promise<void>) =>
    scenes.push({ at: instantOn(days.past(ago), minutesFor(seed)), play })
  const addProposal = (code: string, proposal: StoryProposal) => {
    const teamId = teamIdOf(code, madeAt)
    const seed = `proposal/${code}/${proposal.key}`
    add(proposal.ago, seed, () => propose(parts, days, teamId, code, proposal))
    for (const [index, reaction] of proposal.reactions.entries()) {
      const id = demoId(seed, String(index))
      const about = { teamId, proposalId: cardIdOf(code, proposal.key), id }
      add(reaction.ago, `${seed}/${index}`, () => say(parts, days, about, reaction))
    }
  }
  for (const [index, decision] of DECISIONS.entries()) {
    const seed = `decision/${index}`
    if (decision.kind === 'proposal') addProposal(decision.code, decision.proposal)
    const teamId = teamIdOf(decision.code, madeAt)
    let decisionId = ''
    add(decision.ago, seed, async () => {
      decisionId = await seal(parts, days, teamId, seed, decision)
      for (const key of decision.work ?? []) causes.set(cardIdOf(decision.code, key), decisionId)
    })
    for (const [
      order,
      { by, ago, kind, text, about = null, outcome = null },
    ] of decision.events.entries()) {
      const requestKey = demoId(seed, String(order))
      add(ago, `${seed}/${order}`, async () => {
        const request = { requestKey, kind, text, link: '', about, outcome }
        expectDone(
          addDecisionEvent(parts, { actor: personIdOf(by), teamId, decisionId, request }),
          seed,
        )
      })
    }
  }
  for (const { code, ...proposal } of OPEN_PROPOSALS) addProposal(code, proposal)
  scenes.sort((one, other) => (one.at < other.at ? -1 : 1))
  for (const { at, play } of scenes) {
    clock.set(at)
    await play()
  }
  return causes
}

/** A day counted from today in school days, back when negative. */
function dayAt(days: DemoDays, offset: number): Day {
  return offset < 0 ? days.past(-offset) : days.future(offset)
}

function propose(
  { sync, stores }: Parts,
  days: DemoDays,
  teamId: TeamId,
  code: string,
  story: StoryProposal,
): Promise<void> {
  const day = days.past(story.ago)
  const by = personIdOf(story.by)
  const { key, title, question, text, alternatives = '', experts, follows } = story
  const followsId = readDecisions(stores.decisions.ofTeam(teamId)).find(
    ({ body }) => body.title === follows,
  )?.id
  return sync.edit(teamId, by, () => [
    {
      type: 'card-added',
      card: {
        id: cardIdOf(code, key),
        type: 'proposal',
        place: { board: 'improvement', column: 'proposals', position: 'a0' },
        title,
        question,
        proposalText: text,
        alternatives,
        people: experts.map(personIdOf),
        feedbackUntil: dayAt(days, story.feedbackUntil),
        evaluationOn: dayAt(days, story.evaluationOn),
        ...(followsId === undefined ? {} : { followsId }),
        createdAt: instantOn(day, minutesFor(key)),
        createdBy: by,
      },
    },
  ])
}

async function say(
  parts: Parts,
  days: DemoDays,
  about: { teamId: TeamId; proposalId: CardId; id: string },
  reaction: StoryReaction,
): Promise<void> {
  const { teamId, proposalId, id } = about
  const actor = personIdOf(reaction.by)
  const { text } = reaction
  const request: ReactionRequest =
    reaction.kind === 'experience'
      ? {
          kind: 'experience',
          about: reaction.about,
          id,
          text,
          link: '',
          on: days.past(reaction.ago),
        }
      : reaction.kind === 'expert'
        ? { kind: 'expert', about: reaction.about, id, text }
        : { kind: 'feedback', about: reaction.about, id, text }
  expectDone(await react(parts, { actor, teamId, proposalId, request }), text)
  if (reaction.kind !== 'feedback' || !reaction.answer) return
  const answer = {
    kind: 'answer',
    id: demoId(id, 'answer'),
    to: id,
    text: reaction.answer.text,
  } as const
  const by = personIdOf(reaction.answer.by)
  expectDone(await react(parts, { actor: by, teamId, proposalId, request: answer }), text)
}

async function seal(
  parts: Parts,
  days: DemoDays,
  teamId: TeamId,
  seed: string,
  story: StoryDecision,
): Promise<string> {
  const actor = personIdOf(story.by)
  const presentIds = story.present.map(personIdOf)
  const leave = await joinBoardSession(parts, teamId, story.code, presentIds)
  const shared = { requestKey: demoId(seed), presentIds, actions: [] }
  const outcome = await sealDecision(parts, {
    actor,
    teamId,
    request:
      story.kind === 'direct'
        ? {
            ...shared,
            kind: 'direct',
            text: story.text,
            evaluationOn: dayAt(days, story.evaluationOn),
          }
        : { ...shared, kind: 'proposal', ...(await shownNow(parts, teamId, story)) },
  })
  await leave()
  if (!outcome.ok) throw new Error(`${seed} was refused: ${outcome.code}`)
  return outcome.value.decisionId
}

/** [DEC13] What a team decides on the day of its bordsessie, it decides there. Returns how to end it. */
async function joinBoardSession(
  { sync, stores, clock }: Parts,
  teamId: TeamId,
  code: string,
  presentIds: readonly PersonId[],
): Promise<() => Promise<void>> {
  const now = clock.now()
  const today = dayOf(now)
  if (weekdayOf(today) !== stores.teams.get(teamId)?.board_session_weekday) return async () => {}
  const [leaderId = null] = presentIds
  const id = demoId('session', code, 'boardSession', today)
  const steps = DEFAULT_STEPS.boardSession
  await sync.edit(teamId, leaderId, () => [
    ...startChanges({ id, mode: 'boardSession', steps, now, leaderId, timekeeperId: null }),
    ...presentIds.map(
      (personId) => ({ type: 'session-present', sessionId: id, personId, present: true }) as const,
    ),
  ])
  return () => sync.edit(teamId, leaderId, () => [{ type: 'session-cleared' }])
}

async function shownNow(
  { sync, stores }: Parts,
  teamId: TeamId,
  { code, proposal }: Extract<StoryDecision, { kind: 'proposal' }>,
) {
  const proposalId = cardIdOf(code, proposal.key)
  const card = (await sync.board(teamId)).cards.get(proposalId)
  if (!card) throw new Error(`${proposal.key} is not on the board`)
  const shown = shownOf(card, stores.proposalRecords.ofProposal(teamId, proposalId))
  return { proposalId, shownHash: sha256Hex(shown) }
}

function expectDone(outcome: Outcome<unknown>, what: string): void {
  if (!outcome.ok) throw new Error(`${what} was refused: ${outcome.code}`)
}
