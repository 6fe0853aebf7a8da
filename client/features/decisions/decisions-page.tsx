import { texts } from '#client/texts/texts.ts'
import { SealedTile } from './sealed-tile.tsx'
import { useRegister } from './use-register.ts'

/** The register of decisions of a team. */
export function DecisionsPage() {
  const { decisions } = useRegister()
  return (
    <div>
      <h1>{texts.shell.tabs.decisions}</h1>
      {decisions.map((decision) => (
        <SealedTile key={decision.id} decision={decision} />
      ))}
    </div>
  )
}
