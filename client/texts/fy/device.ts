import type { Texts } from '#client/texts/complete.ts'

export const device = {
  offline: {
    title: 'Offline',
    since: (time) => `Offline, lêst bywurke ${time}`,
    kept: (count) =>
      `${count === 1 ? '1 wiziging' : `${count} wizigingen`} bewarre op dit apparaat`,
    unkept: (count) =>
      `${count === 1 ? '1 wiziging wachtet' : `${count} wizigingen wachtsje`}: lit dizze side iepen`,
  },
  signOut: {
    title: 'Noch net alles is ferstjoerd',
    text: (count) =>
      `Op dit apparaat ${count === 1 ? 'stiet noch 1 wiziging dy’t' : `steane noch ${count} wizigingen dy’t`} net op de server ${count === 1 ? 'is' : 'binne'}. Nei it útloggen is hjir neat mear fan dy.`,
    wait: 'Noch net útlogge',
    download: 'Downloade en útlogge',
    fileName: (day) => `beterbord-net-ferstjoerd-${day}.txt`,
    fileHead: (name, moment) => `Net ferstjoerd fan ${name}, ${moment}`,
  },
  refused: {
    title: 'Net ferstjoerd',
    text: 'Dit koe net bewarre wurde. Kopiearje it ast it noch nedich hast.',
    because: (reason) => `Wêrom net: ${reason}`,
    copy: 'Kopiearje',
    copied: 'Kopiearre.',
    copyFailed: 'Kopiearjen slagge net. Selektearje de tekst sels.',
    forget: 'Fuort dermei',
  },
  blocked: {
    title: 'Dit netwurk hâldt it boerd tsjin',
    text: 'De server is te berikken, mar wat kollega’s dogge komt hjir net fansels binnen. Do kinst trochwurkje: watst dochst wurdt ferstjoerd sa gau’t it kin. In oar netwurk (bygelyks fan dyn telefoan) wurket faak daliks.',
    copy: 'Kopiearje útlis foar ICT',
    what: 'Wat moat de ICT’er witte?',
    forIct: (host) =>
      `Beterbord hat in websocket nedich nei ${host}/sync/. Gewoane https-oanfragen komme troch, de websocket net. Lit op proxy, firewall of webfilter de HTTP-upgrade nei ${host} troch: jou de kopregels Upgrade en Connection troch, bufferje it antwurd net, en slút in stille ferbining pas nei 60 sekonden of letter. Slagget it nearne, ek net bûten skoalle? Draai dan op de server "npm run doctor": dy besiket de websocket sels.`,
  },
  newVersion: { title: 'Nije ferzje', reload: 'Opnij lade', later: 'Letter' },
  plainHttp: {
    title: 'Dizze server is allinnich fia http te berikken',
    text: 'Dêrom kin Beterbord hjir net sûnder ferbining iepenje, en hâldt in skerm himsels net wekker. Set der https foar: hoe, stiet by PUBLIC_URL yn de README.',
  },
} satisfies Texts['device']
