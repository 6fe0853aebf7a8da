/**
 * Who still writes the test of an item, why the item does not apply here, or the command that measures it where seconds
 * count; without any of these it has a test.
 */
type State = {
  readonly pending?: string
  readonly doesNotApply?: string
  readonly measuredBy?: string
}

export type Convention = State & { readonly id: string; readonly promise: string }

const item = (id: string, promise: string, state: State = {}): Convention => ({
  id,
  promise,
  ...state,
})

const BENCH = { measuredBy: 'npm run bench:client' }

/** The conventions a screen is judged by, in our own words. A test proves one by carrying its id: `[A4] …`. */
export const CONVENTIONS: readonly Convention[] = [
  item(
    'A1',
    'From signing in to the cards of a team is at most two taps; the team opened last opens again',
  ),
  item('A2', 'A closed card shows what, who, when in a word and what it is for, and nothing else'),
  item('A3', 'What is still open or stuck is said with an icon and a word, never by colour alone'),
  item(
    'A4',
    'Quick add at the foot of a column: Enter adds and waits for the next, Escape closes, empty adds nothing',
  ),
  item('A5', 'Text on a card is live: no save button, leaving loses nothing, Escape takes back'),
  item('A6', 'A column says its name and count; over a limit comes a calm hint, never a block'),
  item(
    'A7',
    'Opening a card leaves the board where it is scrolled; closing gives the focus back to the card',
  ),
  item('A8', 'A card has an address; Back closes the card and not the board'),
  item('A9', 'A card has at most one owner, chosen with one tap on a face; others help'),
  item('A10', 'Done work leaves the board by one tap, with a count; nothing is deleted by time'),
  item('A11', 'One tap on a face shows what that person does; a visible tap clears it'),
  item(
    'A12',
    'Light and dark follow the device or a choice per screen, with enough contrast in both',
  ),
  item('B1', 'With a mouse a drag starts after a few pixels and a click never becomes one'),
  item('B2', 'By touch a short hold lifts a card; a swipe that begins on a card scrolls'),
  item('B3', 'A second person taps, opens menus and types while the first drags'),
  item('B4', 'A drag begins while a palm rests on the glass'),
  item('B5', 'Every move is possible by single taps: by menu, and by taking and laying down'),
  item('B6', 'By keyboard a card is lifted, moved in and between columns, laid down or put back'),
  item('B7', 'Alt with an arrow moves the focused card at once'),
  item(
    'B8',
    'A screen reader hears what moved, where to and to which place, in the language of the interface',
  ),
  item(
    'B9',
    'While dragging, a ghost stays, a line shows the landing place and no other card jumps',
  ),
  item('B10', 'The whole height of a column takes a drop, its heading too'),
  item('B11', 'A drop outside a column, Escape or a lost pointer puts the card back and says so'),
  item('B12', 'A card that somebody else takes away ends the drag quietly, with a line'),
  item('B13', 'A moved card flashes once on every screen, and not with reduced motion'),
  item('B14', 'Near an edge a dragging finger scrolls; no history swipe and no pull to refresh'),
  item('B15', 'A long press opens no menu of the browser and selects no text on a card'),
  item('C1', 'One tap starts a session: the whole screen, and the screen stays awake'),
  item('C2', 'All steps are in sight, each one tap away; a team has steps and minutes of its own'),
  item(
    'C3',
    'The clock counts down, says in words that it is over, makes no sound and moves nothing',
  ),
  item('C4', 'Every screen shows the same second, after a reload and with a wrong clock too'),
  item('C5', 'A session is the same picture at 1280×720, 1920×1080 and 3840×2160'),
  item('C6', 'What is touched is large, stands apart and lies at the foot of the screen'),
  item('C7', 'A session needs nothing that lies in the top fifth of the screen'),
  item('C8', 'At the panel a card opens beside the board, and the rest of the board stays in use'),
  item('C9', 'An elbow on the board does not take away the card somebody types on'),
  item('C10', 'A check-in is one tap per person, seen by all at once and kept nowhere'),
  item(
    'C11',
    'A success is on every screen at once, and is celebrated without motion for who asks that',
  ),
  item('C12', 'A goal shows now, target and the line between, and is measured with big keys'),
  item('C13', 'A code beside a field opens that field on a phone'),
  item('C14', 'At a screen nobody is named who did not tap their face'),
  item('C15', 'A session ends with one tap, once all is settled, and shows what it brought'),
  item(
    'C16',
    'A panel that nobody touches rests: readable from afar, moving a little, gone at a touch',
  ),
  item('C17', 'A session needs no keyboard, but for words'),
  item('C18', 'Turning the panel or a soft keyboard cancels no drag'),
  item('C19', 'At a panel no letter is thin'),
  item(
    'C20',
    'A paired screen sees only the boards of its team, can be unpaired, and is back after a reboot',
  ),
  item(
    'D1',
    'Shortcuts for what a board can do, only outside fields; single letters can be switched off',
  ),
  item('D2', 'A column is one tab stop with arrows inside; landmarks lead round the page'),
  item('D3', 'The focus ring is at least 2 px wide, has contrast and is never hidden'),
  item('D4', 'At 320 px wide and at 400 % zoom nothing needs scrolling in two directions'),
  item('D5', 'A link from mail or calendar opens the right team and card after signing in'),
  item('D6', 'Several pasted lines become as many cards with one press'),
  item('E1', 'A phone opens on my own actions'),
  item('E2', 'A phone shows one column at a time, with a switcher that counts'),
  item('E3', 'On a phone my action is done with one tap, and undone with one'),
  item('E4', 'On a phone targets are at least 44 px, and the safe edges are kept free'),
  item('E5', 'Fields on a phone have 16 px text, the right keyboard and native dates'),
  item('E6', 'A camera joins the running session in at most two taps'),
  item('E7', 'Installed, the app opens without a network and says how old what it shows is'),
  item(
    'F1',
    'All teams on one page in the order of the next talk: goals, work and sessions in words, never a score',
  ),
  item('F2', 'Three weeks against the three before, or six; school holidays are in no count'),
  item('F3', 'One tap to a board that only reads, and back to the same place'),
  item('F4', 'No ranking of teams, no red totals, no count per person'),
  item('F5', 'The overview asks the server, which opens no boards for it'),
  item('F6', 'XLSX and CSV hold the same numbers as the page'),
  item('F7', 'A chart says in words what it shows'),
  item('G1', 'Prints on A4 without bars and dark grounds, in letters of 9 points or more'),
  item('G2', 'No team or card is split over pages; heads of tables repeat'),
  item('G3', 'At the foot of a page stand what it is, when it was printed and page n of m'),
  item('G4', 'A state is readable in black and white: a sign and a word'),
  item('G5', 'An open sheet or a dark screen prints the same; a filter is named'),
  item('G6', 'The button and Ctrl+P print the same, with a title'),
  item('G7', 'Paper with names says that it has them, and can be printed without'),
  item('H1', 'The connection is one small word in the bar, never a dialog'),
  item('H2', 'Work without a network is kept and counted, merges on return, and closing warns'),
  item('H3', 'At most five faces say who is here; an open card says who types'),
  item('H4', 'Two people typing in one text keep both; of one value the last holds, with undo'),
  item('H5', 'A change by somebody else steals neither focus nor scroll; moves animate shortly'),
  item('H6', 'After a restart of the server pages are back within five seconds, nothing lost'),
  item(
    'H7',
    'A new version asks quietly for a reload; a screen at rest takes it, never one in use or hidden',
  ),
  item(
    'H8',
    'A role or sign-in that ends makes the board read-only, with why; typed text can be kept',
  ),
  item(
    'I1',
    'Every move, add, archive and removal is undone by Ctrl+Z and by the line that reports it',
  ),
  item(
    'I2',
    'That line stays long enough, waits for hover and focus, comes one at a time, and is never the only way: a bar keeps Undo',
  ),
  item('I3', 'Undo takes back only what was done on this screen by this person'),
  item('I4', 'Removing is putting away: it can be put back'),
  item('I5', 'What happened is a status; an error is an alert that stays until it is closed'),
  item('K1', 'axe finds nothing on any page in any state, light and dark'),
  item('K2', 'The page says its language; days and months are right in every language in Chromium'),
  item('K3', 'Every visible word comes from the texts, and the longest language fits'),
  item('K4', 'Reduced motion, more contrast and forced colours are each honoured'),
  item('K5', 'Nothing is told by a hover title alone'),
  item('K6', 'A screen that the whole room sees shows no e-mail addresses'),
  item('K7', 'A pairing code is short-lived, single-use and cannot be guessed; unpairing wipes'),
  item('K8', 'Weeks begin on Monday, days are those of Amsterdam, and sessions skip holidays'),
  item('L1', 'The first load stays within its budget, and text shows before its font is there'),
  item('L2', 'Dragging among 60 cards stays smooth on a slow panel', BENCH),
  item('L3', 'A long board opens quickly on a slow panel', BENCH),
  item('L4', 'A screen that is open for eight hours does not grow', BENCH),
]
