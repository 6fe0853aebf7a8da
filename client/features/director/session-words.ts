import { texts } from '#client/texts/texts.ts'
import type { OverviewRow } from '#shared/protocol/director.ts'

type Tally = Omit<OverviewRow['sessions'], 'before'>

/** [DIR5] What the year plan says beside held of planned: `1 verzet, 2 vervallen`; empty when all went as planned. */
export function besideThePlan({ moved, cancelled, extra }: Tally): string {
  const say = texts.director.overview
  return [
    ...(moved > 0 ? [say.moved(moved)] : []),
    ...(cancelled > 0 ? [say.cancelled(cancelled)] : []),
    ...(extra > 0 ? [say.extra(extra)] : []),
  ].join(', ')
}
