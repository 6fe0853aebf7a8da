import { useEffect } from 'react'
import { create } from 'zustand'

/** What lies over the page: a sheet in the middle of it, or a paper at one side of a digibord. */
export type Cover = 'sheet' | 'left' | 'right'

const useOpen = create<{ readonly covers: readonly Cover[] }>(() => ({ covers: [] }))

/** Says that this lies over the page as long as the component is there. */
export function useCovering(cover: Cover): void {
  useEffect(() => {
    useOpen.setState(({ covers }) => ({ covers: [...covers, cover] }))
    return () =>
      useOpen.setState(({ covers }) => {
        const at = covers.lastIndexOf(cover)
        return { covers: covers.filter((_, index) => index !== at) }
      })
  }, [cover])
}

/** The same for what is a part of something that React Aria opens and closes. */
export function Covering({ cover }: { cover: Cover }) {
  useCovering(cover)
  return null
}

/**
 * All that lies over the page, for who makes room for it. Style sheets do not ask `:root:has(...)`: with such a rule
 * every element that is added anywhere restyles the whole page, and a drag among sixty cards stutters.
 */
export function useCovers(): readonly Cover[] {
  return useOpen(({ covers }) => covers)
}
