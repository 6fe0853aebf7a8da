import { useBoardState } from '#client/board/board-context.tsx'
import { texts } from '#client/texts/texts.ts'
import { StageWords } from './seal-stage.tsx'

const say = texts.decisions

/** Sealing needs the server; what was typed waits for it on the screen. */
export function useMaySeal(): boolean {
  return useBoardState(({ save }) => save !== 'kept' && save !== 'unkept')
}

/** Beside the button that seals: that it is for good, or why it waits. */
export function SealWords() {
  return (
    <div role="status">
      {useMaySeal() ? (
        <StageWords title={say.cannotBeUndone}>{say.followUpPossible}</StageWords>
      ) : (
        <StageWords title={say.noConnection}>{say.sealLater}</StageWords>
      )}
    </div>
  )
}
