import { texts } from '#client/texts/texts.ts'
import css from './decision-timeline.module.css'

/** Where it can be looked up: a web address opens beside the board, other words stand as they are. */
export function SourceLink({ link }: { link: string }) {
  if (link === '') return null
  if (!/^https?:\/\//.test(link)) return <span className={css.quiet}>{link}</span>
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" className={css.source}>
      {texts.decisions.source}
    </a>
  )
}
