import { createAskedAdviceStore } from './asked-advice.ts'
import { createAuditStore } from './audit.ts'
import { createBoardPeopleStore } from './board-people.ts'
import { createCalendarFeedStore } from './calendar-feeds.ts'
import { createCardEventStore } from './card-events.ts'
import { createCardReactionStore } from './card-reactions.ts'
import { createDecisionStore } from './decisions.ts'
import { createDirectorOverviewStore } from './director-overview.ts'
import { createDirectorTalkStore } from './director-talks.ts'
import { createGivenWorkStore } from './given-work.ts'
import { createHeldSessionStore } from './held-sessions.ts'
import { createIdeaVoteStore } from './idea-votes.ts'
import { createInvitationStore } from './invitations.ts'
import { createMailStore } from './mail.ts'
import { createMeasurementStore } from './measurements.ts'
import { createMembershipStore } from './memberships.ts'
import { createNetworkStore } from './network.ts'
import { createNewsStore } from './news.ts'
import type { Database } from './open.ts'
import { createOpenWorkStore } from './open-work.ts'
import { createPeopleStore } from './people.ts'
import { createProposalRecordStore } from './proposal-records.ts'
import { createResetLinkStore } from './reset-links.ts'
import { createRetentionStore } from './retention.ts'
import { createSchoolStore } from './schools.ts'
import { createScreenStore } from './screens.ts'
import { createSessionPlanStore } from './session-plans.ts'
import { createSetupLinkStore } from './setup-links.ts'
import { createSignInStore } from './sign-ins.ts'
import { createSupportRequestStore } from './support-requests.ts'
import { createTeamStore } from './teams.ts'
import { createYearPlanStore } from './year-plans.ts'

export type Stores = ReturnType<typeof createStores>

/** One store per noun, all on one database. */
export function createStores(database: Database) {
  return {
    askedAdvice: createAskedAdviceStore(database),
    audit: createAuditStore(database),
    boardPeople: createBoardPeopleStore(database),
    calendarFeeds: createCalendarFeedStore(database),
    cardEvents: createCardEventStore(database),
    cardReactions: createCardReactionStore(database),
    decisions: createDecisionStore(database),
    directorOverview: createDirectorOverviewStore(database),
    directorTalks: createDirectorTalkStore(database),
    givenWork: createGivenWorkStore(database),
    heldSessions: createHeldSessionStore(database),
    ideaVotes: createIdeaVoteStore(database),
    invitations: createInvitationStore(database),
    mail: createMailStore(database),
    measurements: createMeasurementStore(database),
    memberships: createMembershipStore(database),
    network: createNetworkStore(database),
    news: createNewsStore(database),
    openWork: createOpenWorkStore(database),
    people: createPeopleStore(database),
    proposalRecords: createProposalRecordStore(database),
    resetLinks: createResetLinkStore(database),
    retention: createRetentionStore(database),
    schools: createSchoolStore(database),
    sessionPlans: createSessionPlanStore(database),
    screens: createScreenStore(database),
    setupLinks: createSetupLinkStore(database),
    signIns: createSignInStore(database),
    supportRequests: createSupportRequestStore(database),
    teams: createTeamStore(database),
    yearPlans: createYearPlanStore(database),
  }
}
