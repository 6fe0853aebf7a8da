import type { Target } from './target.ts'

/** One thing that a clever pupil, or bad luck, does to a server. */
export type Attack = {
  /** Row in the list of hazards. */
  readonly row: number
  readonly title: string
  /** Kills the server, so ours runs in a process of its own. */
  readonly kills?: true
  /** Does the harm, and says whether it was done. */
  harms(target: Target): Promise<boolean>
}
