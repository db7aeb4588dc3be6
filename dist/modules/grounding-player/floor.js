/** Of the players on a page one plays at a time: two voices, two tones and two screens to follow steady nobody. */
let playing;
/** Begins to play; whoever played until now gives way. */
export function takeFloor(player) {
    if (playing === player)
        return;
    playing?.giveWay();
    playing = player;
}
/** Whether it is this one that plays. */
export function hasFloor(player) {
    return playing === player;
}
export function leaveFloor(player) {
    if (playing === player)
        playing = undefined;
}
