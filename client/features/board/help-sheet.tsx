import { texts } from '#client/texts/texts.ts'
import { usePreferences } from '#client/ui/preferences.ts'
import { Sheet } from '#client/ui/sheet.tsx'
import { leadsSomewhere } from './board-keys.ts'
import { setHelpOpen, useBoardUi } from './board-ui.ts'
import css from './help-sheet.module.css'

const say = texts.board.keys

/** `?`: every key of the board, in Dutch. */
export function HelpSheet() {
  const isOpen = useBoardUi((state) => state.isHelpOpen)
  const letterKeys = usePreferences((preferences) => preferences.letterKeys)
  return (
    <Sheet title={say.title} isOpen={isOpen} onClose={() => setHelpOpen(false)} size="large" isText>
      <p className={css.intro}>{letterKeys ? say.intro : say.off}</p>
      <div className={css.groups}>
        {say.groups.map((group) => (
          <section key={group.title}>
            <h3 className={css.title}>{group.title}</h3>
            <dl className={css.keys}>
              {lines(group.keys).map(([key, meaning]) => (
                <div key={key} className={css.line}>
                  <dt>
                    <kbd className={css.key}>{key}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Sheet>
  )
}

type Line = readonly [key: string, meaning: string]

function lines(keys: readonly Line[]): readonly Line[] {
  return keys.filter(([key]) => leadsSomewhere(key))
}
