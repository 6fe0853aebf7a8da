import { createContext, useContext } from 'react'

const MayEditContext = createContext(false)

/** Whether the open card can be changed: by somebody who may write, as long as it lies on a board. */
export const MayEdit = MayEditContext.Provider

export function useMayEdit(): boolean {
  return useContext(MayEditContext)
}
