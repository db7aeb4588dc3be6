export declare const words: {
    readonly 'player.title': "A few quiet minutes";
    readonly 'player.need': "What do you need now?";
    readonly 'player.howLong': "How long?";
    readonly 'player.min': "{count} min";
    readonly 'player.any': "Any";
    readonly 'player.three': "Three that fit";
    readonly 'player.fit': "What fits";
    readonly 'player.noFit': "Nothing fits exactly. All of these can be tried.";
    readonly 'player.begin': "To begin with";
    readonly 'player.about': {
        readonly one: "about {count} minute";
        readonly other: "about {count} minutes";
    };
    readonly 'player.isFavorite': "a favorite";
    readonly 'player.favorite': "Favorite";
    readonly 'player.others': "Other exercises";
    readonly 'player.care': "Before you start";
    readonly 'player.noSight': "Without seeing";
    readonly 'player.noHearing': "Without hearing";
    readonly 'player.settings': "How it looks and sounds";
    readonly 'player.look': "What you see";
    readonly 'player.look.circle': "Circle";
    readonly 'player.look.wave': "Wave";
    readonly 'player.look.path': "Path";
    readonly 'player.look.words': "Words";
    readonly 'player.fewer': "Shorter";
    readonly 'player.longer': "Longer";
    readonly 'player.breaths': {
        readonly one: "{count} breath";
        readonly other: "{count} breaths";
    };
    readonly 'player.rounds': {
        readonly one: "{count} round";
        readonly other: "{count} rounds";
    };
    readonly 'player.pace': "Pace";
    readonly 'player.eachLasts': {
        readonly one: "{count} second each";
        readonly other: "{count} seconds each";
    };
    readonly 'player.holdLasts': "hold {seconds} seconds";
    readonly 'player.noHolds': "Today without the holds.";
    readonly 'player.breathLasts': "{seconds} seconds a breath";
    readonly 'player.slower': "Slower";
    readonly 'player.quicker': "Faster";
    readonly 'player.holds': "Hold the breath in between";
    readonly 'player.sound': "Sound";
    readonly 'player.tones': "Tones";
    readonly 'player.noise': "Soft noise";
    readonly 'player.voice': "A voice that says each cue";
    readonly 'player.speech': "Voice";
    readonly 'player.haptics': "Vibration";
    readonly 'player.before': "How strong is your distress now?";
    readonly 'player.optional': "Only if you want to look at it again afterwards.";
    readonly 'player.distress': "Distress";
    readonly 'player.none': "0 none";
    readonly 'player.most': "10 the most";
    readonly 'player.skipIt': "Skip";
    readonly 'player.start': "Start";
};
type Own = typeof words;
declare module '../locale/locale.js' {
    interface EnglishWords extends Own {
    }
}
export {};
