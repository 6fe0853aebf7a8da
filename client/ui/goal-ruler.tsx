import { texts } from '#client/texts/texts.ts'
import { classNames } from './class-names.ts'
import styles from './goal-ruler.module.css'
import { formatMeasure } from './measure.ts'
import { type RulerFacts, type RulerScale, rulerScale } from './ruler-scale.ts'

type Props = RulerFacts & {
  /** Between the two ends, for instance who leads the goal. */
  readonly middle?: string | undefined
  /** The day of the target, as it is read: `vr 13 feb`. */
  readonly targetOn?: string | undefined
}

/** The one shape of progress to a goal ("meetlat"): a drawing, with everything it says as text. */
export function GoalRuler({ middle, targetOn, ...facts }: Props) {
  const scale = rulerScale(facts)
  const { baseline, target, unit } = facts
  const say = texts.ruler
  const targetText = target === undefined ? null : formatMeasure(target, unit)
  return (
    <figure className={styles.ruler}>
      {scale && <Track scale={scale} sentence={rulerSentence(facts)} />}
      <figcaption className={styles.labels}>
        <span>
          {baseline === undefined ? say.startUnknown : say.start(formatMeasure(baseline, unit))}
        </span>
        {middle !== undefined && <span>{middle}</span>}
        <span>{targetText === null ? say.noTarget : say.targetOn(targetText, targetOn)}</span>
      </figcaption>
    </figure>
  )
}

/** Only the drawing, for where the numbers stand beside it. */
export function GoalTrack(facts: RulerFacts) {
  const scale = rulerScale(facts)
  return (
    <div className={styles.ruler}>
      {scale && <Track scale={scale} sentence={rulerSentence(facts)} />}
    </div>
  )
}

/** A whole ruler in one sentence. */
function rulerSentence({ baseline, target, unit, values }: RulerFacts): string {
  const now = values.at(-1)
  return texts.ruler.sentence({
    start: baseline === undefined ? null : formatMeasure(baseline, unit),
    target: target === undefined ? null : formatMeasure(target, unit),
    now: now === undefined ? null : formatMeasure(now, unit),
    earlier: values.slice(0, -1).map((value) => formatMeasure(value, unit)),
  })
}

function Track({ scale, sentence }: { scale: RulerScale; sentence: string }) {
  const { start, target, now, dots, ticks } = scale
  return (
    <div className={styles.track} role="img" aria-label={sentence}>
      {now !== null && <span className={styles.way} style={between(start, now)} />}
      {start > 0 && <span className={styles.start} style={at(start)} />}
      {ticks.map((tick) => (
        <span key={tick} className={styles.tick} style={at(tick)} />
      ))}
      {keyed(dots).map(({ key, fraction }) => (
        <span
          key={key}
          className={classNames(styles.dot, isOutside(fraction, start, now) && styles.ahead)}
          style={at(fraction)}
        />
      ))}
      <span className={styles.flag} style={at(target)} />
      {now !== null && <span className={styles.now} style={at(now)} />}
    </div>
  )
}

function at(fraction: number) {
  return { left: `${fraction * 100}%` }
}

function between(one: number, other: number) {
  const from = Math.min(one, other)
  return { left: `${from * 100}%`, width: `${Math.abs(other - one) * 100}%` }
}

function isOutside(fraction: number, start: number, now: number | null): boolean {
  return now === null || fraction > Math.max(start, now) || fraction < Math.min(start, now)
}

/** Two measurements can have the same value. */
function keyed(fractions: readonly number[]) {
  return fractions.map((fraction, index) => ({ key: `${index}-${fraction}`, fraction }))
}
