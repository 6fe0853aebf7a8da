import { Link } from 'react-aria-components'
import { splitLinks } from './split-links.ts'

/**
 * Text with its web addresses as links. As an overlay it lies over a field with the same text: then only the links
 * are there for a pointer or a screen reader.
 */
export function LinkedText({ text, isOverlay = false }: { text: string; isOverlay?: boolean }) {
  return splitLinks(text).map((part) => {
    if (part.href === null) {
      return (
        <span key={part.at} aria-hidden={isOverlay || undefined}>
          {part.text}
        </span>
      )
    }
    return (
      <Link key={part.at} href={part.href} target="_blank" rel="noreferrer noopener">
        {part.text}
      </Link>
    )
  })
}
