import { create } from 'zustand'
import type { PersonId } from '#shared/model/ids.ts'

type TappedFace = { readonly personId: PersonId | null }

/** [SCREEN3] Who said "ik doe dit" at a paired screen; nobody's name stands there by itself. */
export const useTappedFace = create<TappedFace>((): TappedFace => ({ personId: null }))

export function tapFace(personId: PersonId | null): void {
  useTappedFace.setState({ personId })
}

/** Who acts on this device: at a screen who tapped their face, elsewhere whoever is signed in. */
export function actingPerson(signedIn: PersonId): PersonId {
  return useTappedFace.getState().personId ?? signedIn
}
