/** Of the players on a page one plays at a time: two voices, two tones and two screens to follow steady nobody. */

/** What can play. */
export interface Player {
  /** Another one begins: be still, where you are. */
  giveWay(): void;
}

let playing: Player | undefined;

/** Begins to play; whoever played until now gives way. */
export function takeFloor(player: Player): void {
  if (playing === player) return;
  playing?.giveWay();
  playing = player;
}

/** Whether it is this one that plays. */
export function hasFloor(player: Player): boolean {
  return playing === player;
}

export function leaveFloor(player: Player): void {
  if (playing === player) playing = undefined;
}
