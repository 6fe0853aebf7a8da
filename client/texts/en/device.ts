import type { Texts } from '#client/texts/complete.ts'

export const device = {
  refused: {
    title: 'Not sent',
    text: 'This could not be saved. Copy it if you still need it.',
    because: (reason) => `Why not: ${reason}`,
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'Copying did not work. Select the text yourself.',
    forget: 'Let it go',
  },
  newVersion: { title: 'New version', reload: 'Load again', later: 'Later' },
  plainHttp: {
    title: 'This server can only be reached over http',
    text: 'That is why Beterbord cannot open here without a connection, and a screen does not keep itself awake. Put https in front of it: how is explained under PUBLIC_URL in the README.',
  },
} satisfies Texts['device']
