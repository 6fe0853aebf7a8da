import { Eye } from 'lucide-react'
import { useState } from 'react'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { Icon } from '#client/ui/icon.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import css from './not-seen.module.css'

/** "Je ziet het werk, niet de mensen": what stays with the team, said out loud. */
export function NotSeen() {
  const [isOpen, setIsOpen] = useState(false)
  const say = texts.director.overview
  return (
    <p className={css.line} data-no-print>
      <Icon icon={Eye} />
      <span>{say.notPeople}</span>
      <Button variant="quiet" size="small" onPress={() => setIsOpen(true)}>
        {say.notSeen}
      </Button>
      <Sheet
        title={say.notSeen}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        size="small"
        isText
      >
        <ul className={css.list}>
          {say.notSeenText.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>{say.notSeenWhy}</p>
      </Sheet>
    </p>
  )
}
