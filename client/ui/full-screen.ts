/** Takes the whole glass, where the browser lets a page do so; only after a tap. */
export function enterFullScreen(): void {
  if (document.fullscreenElement !== null) return
  void document.documentElement.requestFullscreen?.().catch(() => {})
}

/** Back to the browser's own bars. */
export function leaveFullScreen(): void {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {})
}
