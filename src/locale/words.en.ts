/**
 * What more than one widget says, in English. What a widget alone says stands in its own folder, in `words.en.ts`; what a provider
 * writes is in the program.
 *
 * `{name}` is replaced by a value. Where the number of something changes the words, there is a form for each of the language's
 * plural categories (`Intl.PluralRules`), chosen by `{count}`; `other` is always there.
 */
export const words = {
  // What every widget shows
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  save: 'Save',
  remove: 'Remove',
  leaveIt: 'Leave it',

  // What comes later than the page
  'later.late': 'One moment: this is on its way.',
  'later.failed': 'This part did not come. Load this page again, or try once more.',
  'later.ready': 'It is ready. Press once more.',

  // Help
  'help.open': 'If you need help now',
  'help.title': 'Talk to someone now',
  'help.people': 'People answer these numbers.',
  'help.atOnce': 'If you might not be safe right now, someone can talk with you.',
  'help.wrote': 'What you wrote',
  'help.call': 'Call',
  'help.text': 'Text',
  'help.chat': 'Chat',
  'help.keyword': 'Text {keyword} to {number}.',
  'help.today': 'Call {name} the same day:',
  'help.soon': 'Tell your provider soon:',
  'help.region': 'Where you are',
  'help.leave': 'Leave this page now',
  'help.leaveHint': '“Leave” puts another page in place of this one. Pages you saw before stay in your history.',
  'help.checked': 'Numbers checked {date}.',

  // Where the record is kept, and whose it is
  'keep.title': 'What you wrote, and where it is',
  'keep.ask': 'Are you the only one who uses this device?',
  'keep.askHint': 'What you write stays in this browser. Someone else who opens it could read it.',
  'keep.yes': 'Yes, only me',
  'keep.yesHint': 'Keep what I write here.',
  'keep.no': 'No, or not sure',
  'keep.noHint': 'Keep it only until I close this tab.',
  'keep.device': 'It is kept in this browser, on this device. Anyone who can open this browser could read it.',
  'keep.tab':
    'It is kept while this tab is open. On a shared computer, erase it before you leave: a browser may open closed tabs again.',
  'keep.memory': 'This page cannot keep anything here. What you write is gone when you leave it.',
  'keep.evictable':
    'This browser may clear what is kept here after 7 days without a visit. Download a copy to be safe.',
  'keep.link': 'This record was opened by a personal link ({client}).',
  'keep.signin': 'This record belongs to your sign-in ({client}).',
  'keep.notYou': 'Not you?',
  'keep.toDevice': 'Keep it on this device',
  'keep.download': 'Download a copy',
  'keep.erase': 'Erase all',
  'keep.eraseTitle': 'Erase everything you wrote here?',
  'keep.eraseWhat': 'Dates, lists, notes and drafts: all of it goes from this device. It cannot be brought back.',
  'keep.eraseShared': 'What you shared stays with {name} unless you take it back first.',
  'keep.eraseOwed': {
    one: 'One thing you took back has not reached {name} yet. Erase now, and it may stay there.',
    other: '{count} things you took back have not reached {name} yet. Erase now, and they may stay there.',
  },
  'keep.eraseNow': 'Erase now',
  'keep.eraseWait': 'Wait for it, then erase',
  'keep.eraseWaiting': 'Waiting to reach {name}. Keep this page open.',
  'keep.erased': 'Everything you wrote here is erased.',
  'keep.offer': {
    one: 'One thing was written here before. Is it yours?',
    other: '{count} things were written here before. Are they yours?',
  },
  'keep.offerHint': 'Tick what is yours. It moves into your record, and stays private.',
  'keep.unticked': 'Nothing is ticked yet.',
  'keep.look': {one: 'Look at it', other: 'Look at them'},
  'keep.take': 'Move what is ticked',
  'keep.decline': 'None is mine',
  'keep.readonly': 'This is a second copy of a tab. You can read here. To write, use the first one.',
  'keep.closed': 'No record is open here. You can read. To write, sign in or open your link.',

  // Two versions of one thing
  clash: 'This was changed somewhere else in the meantime. Now it says:',
  'clash.mine': 'Keep mine',
  'clash.theirs': 'Keep that',
  'clash.both': 'Keep both',
  'clash.again': 'Who sees this changed in the meantime. Look above, then save again.',

  // Kinds of entry
  'kind.session': 'Session',
  'kind.checklist': 'Checklist',
  'kind.intention': 'Intention',
  'kind.practice': 'Exercise',
  'kind.check-in': 'Check-in',
  'kind.measure': 'Questions',
  'kind.note': 'Note',
  'kind.step': 'Small step',

  // Sharing
  'share.ask': 'Share this with {name}?',
  'share.askKind': 'Share these with {name} from now on?',
  'share.now': 'Right now only you can see it.',
  'share.who': 'Who',
  'share.what': 'What',
  'share.whatEntry': '{kind}: this one. Nothing else goes until you share it too.',
  'share.whatKind': '{kind}: each new one you save. You can keep any of them private.',
  'share.when': 'When',
  'share.whenRead': 'Sent is not read. Nobody watches this live.',
  'share.later': 'Later',
  'share.laterStop': 'You can stop, or take it back, at any time. A copy may stay in your chart.',
  'share.yes': 'Share',
  'share.no': 'Keep private',
  'share.about': '{act}: {what}',
  'share.first': 'Answer this first, then save.',
  'share.left': 'This one is kept private. To share it, press “Share”.',
  'share.takeBack': 'Take back',
  'share.switch': 'Share with {name}',
  'share.keepOne': 'Keep this one private',
  'share.onlyYou': 'Only you see this',
  'share.unless': 'unless you share it.',
  'share.seen': '{name} will see this',
  'share.seenWhen': 'once it is saved and sent.',
  'share.link': 'To share, open the link from {name}.',
  'share.spent': 'This link no longer works. Ask {name} for a new one.',
  'share.again': 'What you shared goes to a new address of {name}. Share it there too?',
  'share.on': 'You share with {name}.',
  'share.stranded':
    'Something you took back could not reach {address}. This page no longer sends there. Ask {name} to remove it.',
  'share.stop': 'Stop sharing',
  'share.stopAsk': 'Sharing stops. Take back what was sent, too?',
  'share.stopAll': 'Stop and take back',
  'share.stopOnly': 'Only stop',

  // Delivery
  'sent.device': 'Saved on this device',
  'sent.tab': 'Kept until this tab closes',
  'sent.memory': 'Kept until you leave this page',
  'sent.waiting': 'Waiting for a connection',
  'sent.unconfirmed': 'Not confirmed yet',
  'sent.unconfirmedHint': 'It was sent, but nothing says that it reached {name}. It is tried again.',
  'sent.at': 'Sent {time}',
  'sent.sent': 'Sent',
  'sent.could-not': 'Could not be sent: {reason}',
  'sent.failing': '{name} does not answer. It is tried again.',
  'sent.refused': 'it was not taken ({status})',
  'sent.consent': 'It waits for your yes to sharing.',
  'sent.program': 'It goes once this page has loaded in full.',
  'sent.token': 'It goes once your sign-in is renewed.',
  'sent.endpoint': '{name} cannot take it just now. It is tried again.',
  'sent.key': 'It cannot be sealed for {name}, so it stays here for now.',

  // Reading aloud
  'voice.read': 'Read aloud',
  'voice.stop': 'Stop reading',

  // What could not be saved
  'fail.saved': 'This is not saved.',
  'fail.yet': 'Not kept yet.',
  'fail.done': 'That did not work.',
  'fail.full': 'There is no room left on this device.',
  'fail.blocked': 'This browser does not let the page keep anything.',
  'fail.newer': 'A newer version of this page wrote here. Load the page again.',
  'fail.closed': 'This record was closed or erased in the meantime.',
  'fail.aborted': 'Something went wrong. Try again.',
  'fail.unloaded': 'A part of this page has not come. Try again, or load this page again.',
  'fail.too-large': 'It is too long.',
  'fail.invalid': 'It does not fit.',
  'fail.text': 'Your words are still here. You can keep a copy.',
  'fail.copy': 'Copy',
  'fail.copied': 'Copied',
  'fail.uncopied': 'This browser does not let the page copy. Download it instead.',
  'fail.download': 'Download',
  'fail.open': 'What you wrote before cannot be opened here.',

  // What two widgets say
  'intention.changeIt': 'Change it',
  'intention.find': 'Look for one',
  'intention.look': 'How does it look now?',
  'card.word': 'A word to hold',
  'card.hard': 'If it gets hard',
  'player.cue.in': 'Breathe in',
  'player.cue.sip': 'A little more',
  'player.cue.hold': 'Hold',
  'player.cue.out': 'Breathe out',
  'player.cue.rest': 'Rest',
  'player.cue.tense': 'Tense',
  'player.cue.release': 'Let go',
  'player.cue.left': 'Left',
  'player.cue.right': 'Right',
  'player.cue.notice': 'Notice',
} as const satisfies Record<string, string | Forms>;

/** One text for each plural category that the language has. */
export type Forms = {readonly other: string} & {readonly [category in Intl.LDMLPluralRule]?: string};
