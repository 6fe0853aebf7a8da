import type { Texts } from '#client/texts/complete.ts'

export const device = {
  offline: {
    title: 'Offline',
    since: (time) => `Offline, last updated ${time}`,
    kept: (count) => `${count === 1 ? '1 change' : `${count} changes`} kept on this device`,
    unkept: (count) =>
      `${count === 1 ? '1 change is waiting' : `${count} changes are waiting`}: leave this page open`,
  },
  signOut: {
    title: 'Not everything has been sent yet',
    text: (count) =>
      `This device still has ${count === 1 ? '1 change that is' : `${count} changes that are`} not on the server. After signing out nothing of yours is left here.`,
    wait: 'Do not sign out yet',
    download: 'Download and sign out',
    fileName: (day) => `beterbord-not-sent-${day}.txt`,
    fileHead: (name, moment) => `Not sent by ${name}, ${moment}`,
  },
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
