import type { Steering } from '#client/board/session/use-steering.ts'
import type { RunningSession } from '#shared/model/session.ts'

/** What every step gets. */
export type StepProps = { readonly session: RunningSession; readonly steering: Steering }
