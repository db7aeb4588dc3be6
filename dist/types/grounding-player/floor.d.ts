/** Of the players on a page one plays at a time: two voices, two tones and two screens to follow steady nobody. */
/** What can play. */
export interface Player {
    /** Another one begins: be still, where you are. */
    giveWay(): void;
}
/** Begins to play; whoever played until now gives way. */
export declare function takeFloor(player: Player): void;
/** Whether it is this one that plays. */
export declare function hasFloor(player: Player): boolean;
export declare function leaveFloor(player: Player): void;
