/** Which breaths an exercise may have. */
/** Seconds that a breath is held at most, all its holds in a row together: 4-7-8 at the slowest pace stays below. */
export const longestHold = 10;
/**
 * Whether these parts make breaths that can be followed, also without the holds. Quicker ones would be hyperventilation, and a rest
 * with full lungs is a hold.
 */
export function isBreath(parts) {
    const breaths = parts.filter(({ cue }) => cue === 'in').length;
    const moving = parts.reduce((sum, { cue, seconds }) => (cue === 'hold' ? sum : sum + seconds), 0);
    let held = 0;
    let before = '';
    // Twice, since the end of a round meets its start.
    for (const { cue, seconds } of [...parts, ...parts]) {
        held = cue === 'hold' ? held + seconds : 0;
        if (held > longestHold || (cue === 'rest' && (before === 'in' || before === 'sip')))
            return false;
        before = cue;
    }
    return parts.length <= 12 && breaths > 0 && parts.some(({ cue }) => cue === 'out') && moving >= 5 * breaths;
}
