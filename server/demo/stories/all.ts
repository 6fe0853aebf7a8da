import type { DemoDays } from '#server/demo/demo-days.ts'
import type { TeamStory } from '#server/demo/story.ts'
import { brege } from './brege.ts'
import { groupStories } from './groups.ts'
import { ielreager } from './ielreager.ts'
import { kievit } from './kievit.ts'
import { marke } from './marke.ts'
import { skutsje } from './skutsje.ts'
import { wilgen } from './wilgen.ts'

/** The boards of every team of the network. */
export function allStories(days: DemoDays): readonly TeamStory[] {
  return [kievit(days), skutsje, wilgen, brege, marke, ielreager, ...groupStories]
}
