import { texts } from '#client/texts/texts.ts'
import { formatMeasure } from './measure.ts'
import type { RulerFacts } from './ruler-scale.ts'

/** A whole ruler in one sentence. */
export function rulerSentence({ baseline, target, unit, values }: RulerFacts): string {
  const now = values.at(-1)
  return texts.ruler.sentence({
    start: baseline === undefined ? null : formatMeasure(baseline, unit),
    target: target === undefined ? null : formatMeasure(target, unit),
    now: now === undefined ? null : formatMeasure(now, unit),
    earlier: values.slice(0, -1).map((value) => formatMeasure(value, unit)),
  })
}
