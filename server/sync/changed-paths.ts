import * as Y from 'yjs'
import { ambitionOf, cardsOf, postponementIn, type YCard } from '#shared/document/keys.ts'
import {
  faultInCard,
  faultInField,
  faultInPeople,
  faultInStep,
  faultInText,
  isPostponement,
  isTextField,
  isValueField,
  MAX_STEPS,
} from '#shared/document/schema.ts'
import { sessionOf } from '#shared/document/session-keys.ts'
import { faultInSessionEntry, MAX_SESSION_ENTRIES } from '#shared/document/session-schema.ts'
import type { Card, TextField } from '#shared/model/card.ts'
import type { CardId } from '#shared/model/ids.ts'
import { MAX_CARDS } from '#shared/rules/new-cards.ts'
import { faultInPostponedBy, faultInSignature, type Signer } from './signatures.ts'
import type { TeamDocument } from './team-document.ts'

/** What changed of each card: only these texts, which is nearly always somebody typing, or anything. */
export type TouchedCards = Map<CardId, Set<TextField> | 'anything'>

export type ChangedPaths =
  | { readonly fault: string }
  | { readonly fault: null; readonly cards: TouchedCards }

type Keys = ReadonlySet<string | null>
/** Any shared type, as a transaction lists it. */
type SharedType = Y.Transaction['changed'] extends Map<infer Type, unknown> ? Type : never

/**
 * Checks everything a transaction changed in a document against the shape of a board: new cards as a whole, changed
 * fields one by one. Cards never leave, and the texts and lists a card was born with are never replaced (SYNC12).
 * `signer` is null for what the server writes itself.
 */
export function checkChanges(
  transaction: Y.Transaction,
  document: TeamDocument,
  signer: Signer | null,
): ChangedPaths {
  const cards: TouchedCards = new Map()
  for (const [type, keys] of transaction.changed) {
    // What lies inside something that was taken away is gone, whatever it is.
    if (type._item?.deleted) continue
    const fault = faultInType(type, keys, document, signer, cards)
    if (fault) return { fault }
  }
  return { fault: null, cards }
}

function faultInType(
  type: SharedType,
  keys: Keys,
  document: TeamDocument,
  signer: Signer | null,
  touched: TouchedCards,
): string | null {
  const cards: unknown = cardsOf(document.doc)
  const ambition: unknown = ambitionOf(document.doc)
  const session: unknown = sessionOf(document.doc)
  if (type === ambition) return faultInText(type)
  if (type === session) return faultInSession(sessionOf(document.doc), keys)
  if (type === cards) return faultInCards(keys, document, signer, touched)

  const path: string[] = []
  let at: SharedType | null = type
  while (at && at !== cards) {
    const key: string | null | undefined = at._item?.parentSub
    if (typeof key !== 'string' || path.length === 4) return 'path/unknown'
    path.unshift(key)
    at = at.parent
  }
  const [cardId = '', field, stepId, part] = path
  const card = cardsOf(document.doc).get(cardId)
  if (!at || !card) return 'path/unknown'
  if (field !== undefined && isTextField(field)) {
    touchText(touched, cardId, field)
    return stepId === undefined ? faultInText(type) : 'path/unknown'
  }
  touched.set(cardId, 'anything')
  if (field === undefined) return faultInChangedCard(cardId, card, keys, document, signer)
  if (field === 'people' && stepId === undefined) return faultInChangedPeople(type, keys)
  if (field !== 'steps') return 'path/unknown'
  if (stepId === undefined) return faultInChangedSteps(type, keys)
  if (part === undefined) return faultInChangedStep(stepId, type, keys)
  return part === 'text' ? faultInText(type) : 'path/unknown'
}

/** Entries of the running session come and go; each is one plain value. */
function faultInSession(session: Y.Map<unknown>, keys: Keys): string | null {
  for (const key of keys) {
    if (key === null) return 'path/unknown'
    const fault = faultInSessionEntry(key, session.get(key)) ?? faultInValueItem(session, key)
    if (fault) return fault
  }
  return session.size > MAX_SESSION_ENTRIES ? 'session/too-many' : null
}

function touchText(touched: TouchedCards, cardId: CardId, field: TextField): void {
  const texts = touched.get(cardId)
  if (texts === undefined) touched.set(cardId, new Set([field]))
  else if (texts !== 'anything') texts.add(field)
}

function faultInCards(
  keys: Keys,
  document: TeamDocument,
  signer: Signer | null,
  touched: TouchedCards,
): string | null {
  const cards = cardsOf(document.doc)
  for (const cardId of keys) {
    if (cardId === null) return 'path/unknown'
    const known = document.cards.get(cardId)
    const card = cards.get(cardId)
    if (known) {
      if (known.map !== card) return 'card/replaced'
      continue
    }
    // Put in and taken out again in one go leaves nothing to check.
    if (card === undefined) continue
    const fault = faultInCard(cardId, card)
    if (fault) return fault
    for (const key of card.keys()) {
      const misfit = faultInValueItem(card, key)
      if (misfit) return misfit
      const postponementId = postponementIn(key)
      if (postponementId !== null) {
        const forged = faultInPostponement(card, key, postponementId, undefined, signer)
        if (forged) return forged
      }
      if (signer && isValueField(key)) {
        const forged = faultInSignature(cardId, key, card.get(key), undefined, [], signer)
        if (forged) return forged
      }
    }
    touched.set(cardId, 'anything')
  }
  return cards.size > MAX_CARDS ? 'quota/cards' : null
}

function faultInChangedCard(
  cardId: CardId,
  card: YCard,
  keys: Keys,
  document: TeamDocument,
  signer: Signer | null,
): string | null {
  const known = document.cards.get(cardId)
  for (const key of keys) {
    if (key === null) return 'path/unknown'
    const postponementId = postponementIn(key)
    if (postponementId !== null) {
      const misfit = faultInPostponement(card, key, postponementId, known?.card, signer)
      if (misfit) return misfit
      continue
    }
    if (!isValueField(key)) return 'card/part-replaced'
    const fault = faultInField(card, key) ?? faultInValueItem(card, key)
    if (fault) return fault
    if (!signer || !known) continue
    const before = known.signed.get(key)
    const forged = faultInSignature(cardId, key, card.get(key), before, known.past, signer)
    if (forged) return forged
  }
  return null
}

/** A postponement is of whoever postponed, and stays as it was written; it can only be taken away again. */
function faultInPostponement(
  card: YCard,
  key: string,
  id: string,
  before: Card | undefined,
  signer: Signer | null,
): string | null {
  const fault = faultInField(card, key) ?? faultInValueItem(card, key)
  const value = card.get(key)
  if (fault || !signer || !isPostponement(id, value)) return fault
  if (before?.postponements.some((known) => known.id === id)) return 'postponements/changed'
  return faultInPostponedBy(value, signer)
}

/** Yjs reads the last of several values in one entry; a board only writes single ones. */
function faultInValueItem(map: Y.Map<unknown>, key: string): string | null {
  const item = map._map.get(key)
  if (!item || item.deleted || item.length === 1) return null
  return 'value/several'
}

function faultInChangedPeople(type: SharedType, keys: Keys): string | null {
  if (keys.has(null) || !(type instanceof Y.Map)) return 'path/unknown'
  for (const key of keys) {
    const fault = key === null ? null : faultInValueItem(type, key)
    if (fault) return fault
  }
  return faultInPeople(type)
}

function faultInChangedSteps(type: SharedType, keys: Keys): string | null {
  if (!(type instanceof Y.Map)) return 'path/unknown'
  if (type.size > MAX_STEPS) return 'steps/too-many'
  for (const key of keys) {
    if (key === null) return 'path/unknown'
    const fault = type.has(key) ? faultInStep(key, type.get(key)) : null
    if (fault) return fault
  }
  return null
}

function faultInChangedStep(stepId: string, type: SharedType, keys: Keys): string | null {
  if (!(type instanceof Y.Map)) return 'path/unknown'
  for (const key of keys) {
    if (key !== 'done' && key !== 'position') return 'steps/part-replaced'
    const fault = faultInValueItem(type, key)
    if (fault) return fault
  }
  return faultInStep(stepId, type)
}
