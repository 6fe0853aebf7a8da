import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { useAppVersion } from './app-version.ts'
import css from './new-version.module.css'

const say = texts.device.newVersion

/** [H7] Quietly: the page that is open goes on working. */
export function NewVersion() {
  const update = useAppVersion((state) => state.update)
  if (update === null) return null
  return (
    <section className={css.line} aria-label={say.title}>
      <span>{say.title}</span>
      <Button size="small" onPress={update}>
        {say.reload}
      </Button>
      <Button size="small" variant="quiet" onPress={() => useAppVersion.setState({ update: null })}>
        {say.later}
      </Button>
    </section>
  )
}
