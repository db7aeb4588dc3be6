/** A sentence of more words is hard to remember. */
const mostWords = 14;
/** What is longer than this is not looked at to its end. */
const mostLetters = 600;
/** "I want to", and whatever else begins a wish. It stays as it was. */
const wish = String.raw `(i (?:just |really |only |so )*(?:want|wish|hope|need|have|would like|am trying|am ready|am willing) to|i['’](?:d (?:like|love)|m trying) to|may i|let me|help me(?: to)?|i (?:must|should|will)|i['’]ll)`;
const end = String.raw `(?: (?:so much|so often|any ?more|any longer|all the time|every day|every time|again|forever|for ever|for good|once and for all|completely|entirely|right now))*`;
const kin = String.raw `(?:own |ex-?|step-?|older |younger |late )*(?:husband|wife|partner|boyfriend|girlfriend|ex|mom|mum|mother|dad|father|parents?|family|son|daughter|kids?|children|child|brothers?|sisters?|friends?|boss|coworkers|colleagues|therapist)`;
const person = String.raw `(my ${kin}|him|her|them|people|everyone|everybody|others|other people|someone)`;
/** The feeling by its name, where somebody says how they are. */
const feelings = {
    anxious: 'my worry', worried: 'my worry', nervous: 'my worry', stressed: 'my stress', tense: 'my tension',
    angry: 'my anger', mad: 'my anger', furious: 'my anger', bitter: 'my bitterness', resentful: 'my resentment', jealous: 'my jealousy',
    sad: 'my sadness', depressed: 'my sadness', unhappy: 'my sadness', hopeless: 'my hopelessness', lonely: 'my loneliness',
    afraid: 'my fear', scared: 'my fear', fearful: 'my fear', terrified: 'my fear', insecure: 'my doubts', ashamed: 'my shame',
    guilty: 'my guilt', numb: 'my numbness', tired: 'my tiredness', exhausted: 'my tiredness', restless: 'my restlessness',
    shy: 'my shyness', needy: 'my needs', sensitive: 'my tenderness', perfect: 'being imperfect',
}; // prettier-ignore
/** "anxious about money" as something to be at ease with: "my worry about money". */
function feeling(said) {
    const [, word = '', rest = ''] = /^(?:so |too |very |always |really |this |that |such )*(\S+)(.*)$/i.exec(said) ?? [];
    const named = Object.hasOwn(feelings, word.toLowerCase()) && feelings[word.toLowerCase()];
    if (named)
        return named + (named === 'my shame' ? rest.replace(/^ of /, ' about ') : rest);
    return /^an?$/i.test(word) ? `feeling like ${word}${rest}` : `feeling ${word}${rest}`;
}
const ease = (lead, said) => `${lead} be more at ease with ${feeling(said)}`;
const hardOnMyself = String.raw `(?:so |too |very )*(?:hard on|mean to|cruel to|harsh with|harsh on|critical of|unkind to) myself|(?:such )?a perfectionist|my own worst enemy|self-critical`;
const stop = [
    [RegExp(`^${wish} (?:stop being|not be|stop being so) (?:${hardOnMyself})${end}$`, 'i'), '$1 be kinder to myself'],
    [RegExp(`^${wish} (?:stop|quit) (?:hating|beating up on|beating up|blaming|judging|criticizing|punishing|attacking|shaming|doubting|comparing) myself\\b.*$`, 'i'), '$1 be kinder to myself'],
    [RegExp(`^${wish} (?:stop|quit) (?:being|feeling) (.+?)${end}$`, 'i'), (_, lead = '', said = '') => ease(lead, said)],
    [RegExp(`^${wish} (?:not|no longer) (?:be|feel) (.+?)${end}$`, 'i'), (_, lead = '', said = '') => ease(lead, said)],
    [RegExp(`^i (?:don['’]?t|do not) want to (?:be|feel) (.+?)${end}$`, 'i'), (_, said = '') => ease('I want to', said)],
    [RegExp(`^i (?:don['’]?t|do not) want to (?!die\\b|live\\b|exist\\b|wake\\b)(.+?) any ?(?:more|longer)$`, 'i'), 'I want to understand why I $1'],
    // Nobody is asked to be at ease with what harms them.
    [RegExp(`^${wish} (?:stop|quit) (drinking|using(?: drugs| substances)?|smoking|vaping|gambling|bing(?:e|ing)(?: eating)?|purging|cutting|starving|hurting|harming|overeating)\\b(?: myself| alcohol| food)?${end}$`, 'i'), '$1 understand what is underneath the $2'],
    [RegExp(`^${wish} (?:stop|quit) (?!(?:hurting|harming|cutting|killing)\\b)(\\w+ing\\b.*?)${end}$`, 'i'), '$1 understand my $2'],
]; // prettier-ignore
const outcome = [
    [RegExp(`^${wish} (?:fix|cure|repair|solve|heal) (?:me|myself)${end}$`, 'i'), '$1 be kinder to myself'],
    [RegExp(`^${wish} (?:be|get|become|feel) (?:fixed|cured|healed|normal)${end}$`, 'i'), '$1 be kinder to myself as I am'],
    [RegExp(`^${wish} (?:be|feel|become|get back to being) my old self${end}$`, 'i'), '$1 be curious about who I am now'],
    [RegExp(`^${wish} (?:go|get) back to (?:who|how) i (?:was|used to be)\\b.*$`, 'i'), '$1 be curious about who I am now'],
    [RegExp(`^${wish} be happy (?:again|forever|for good|all the time)$`, 'i'), '$1 be open to small joys'],
    [RegExp(`^i (?:want|need|would like|hope for|wish for) (?:this|it|ketamine|the (?:medicine|session|treatment)) (?:to|will) (?:cure|fix|heal|solve|end|take away|get rid of|erase) (.+?)${end}$`, 'i'), 'I want to understand $1'],
    [RegExp(`^${wish} (?:cure|fix|repair|solve) (.+?)${end}$`, 'i'), '$1 understand $2'],
    [RegExp(`^${wish} heal ((?:from )?(?:my |the |this )?(?:depression|anxiety|ptsd|trauma|addiction|ocd|adhd|insomnia|panic|illness|pain)\\b.*?)${end}$`, 'i'), (_, lead = '', said = '') => `${lead} understand ${said.replace(/^from /i, '')}`],
    [RegExp(`^${wish} (?:get rid of|eliminate|erase|overcome|beat|conquer|defeat|destroy|remove|get over|be done with) (.+?)${end}$`, 'i'), '$1 soften toward $2'],
    [RegExp(`^${wish} (?:end|kill) ((?:my|the|this|all (?:my|the)) (?:anxiety|depression|pain|suffering|fear|worry|sadness|stress|grief|panic|anger|shame|insomnia)\\b.*?)${end}$`, 'i'), '$1 soften toward $2'],
    [RegExp(`^${wish} make (.+?) (?:go away|disappear|vanish|stop|end)${end}$`, 'i'), '$1 be with $2'],
    [RegExp(`^${wish} be (?:free (?:of|from)|rid of|without) (.+?)${end}$`, 'i'), '$1 be more at ease with $2'],
    [RegExp(`^i (?:want|need|would like|wish for) ((?:my|the|this|all (?:my|the)) (?!${kin}\\b)[^,]+?) (?:to (?:go away|disappear|vanish|stop|end|leave(?: me)?|be gone|be over)|gone)${end}$`, 'i'), 'I want to be more at ease with $1'],
    [RegExp(`^i never want to (?:be|feel) (.+?)${end}$`, 'i'), (_, said = '') => ease('I want to', said)],
    [RegExp(`^${wish} never (?:be|feel) (.+?) again$`, 'i'), (_, __ = '', said = '') => ease('I want to', said)],
    [RegExp(`^i (?:never want to|want to never|will never) (?!let|trust|forget|see|have|go|be|feel)(\\w+.*?) (?:again|any ?more)$`, 'i'), 'I want to understand what makes me $1'],
]; // prettier-ignore
const must = [
    [/^i (?:must|have to|need to|should|ought to|['’]ve got to|gotta)(?: always| finally| just| really)? (?!not\b|never\b)(.+)$/i, 'May I $1'],
    [/^i['’]ve got to (?!not\b|never\b)(.+)$/i, 'May I $1'],
    [/^i (?:must|should) (?:not|never) be (.+)$/i, (_, said = '') => ease('May I', said)],
    [RegExp(`^${wish} never (?:be|feel) (.+?)${end}$`, 'i'), (_, __ = '', said = '') => ease('I want to', said)],
    [RegExp(`^${wish} always (.+)$`, 'i'), (_, lead = '', said = '') => `${/will|ll$/i.test(lead) ? 'May I' : lead} ${said}`],
    [RegExp(`^${wish} (be|feel|stay) always (.+)$`, 'i'), '$1 $2 $3'],
    [RegExp(`^${wish} (be|feel|stay) (\\S+(?: and \\S+)?) (?:all the time|every day|always|no matter what)$`, 'i'), '$1 $2 $3'],
]; // prettier-ignore
const other = [
    [RegExp(`^${wish} (?:get|have|win) ${person} back$|^i want ${person} back$`, 'i'), (_, __, one = '', two = '') => `I want to be with how much I miss ${one || two}`],
    [RegExp(`^(?:i (?:just |really )?(?:want|need|would like|wish)|i['’]d (?:like|love)(?: for)?|i (?:wish|hope)(?: that)?) ${person} (?:to|would|will|could|understood|loved|cared)\\b.+$`, 'i'), 'I want to understand what happens in me with $1'],
    [RegExp(`^(?:${wish} )?(?:make|get|help|convince|change|fix|force|teach) ${person}(?: (?!with\\b|in\\b|through\\b).+)?$`, 'i'), (_, __, said = '') => `I want to understand what happens in me with ${said}`],
    [RegExp(`^may ${person} .+$`, 'i'), 'I want to understand what happens in me with $1'],
]; // prettier-ignore
/** Whole enough to stand alone: a wish, and what is wished. */
const whole = RegExp(`^(?:${wish}|show me|teach me|i am|i['’]m|i (?:wish|hope)|may my) \\S+`, 'i');
const rewordings = [
    ['sentences', theOne],
    ['stop', turning(stop)],
    ['outcome', turning(outcome)],
    ['must', turning(must)],
    ['other', turning(other)],
    ['long', shorter],
];
/**
 * One suggestion for a client's own sentence, or none.
 *
 * @param rules which are on
 */
export function refine(sentence, rules) {
    const text = sentence.trim().slice(0, mostLetters).replace(/\s+/g, ' ');
    let found;
    // What one rule rewords, the next may still have something to say about; it is said all at once.
    for (const [rule, reword] of [...rewordings, ...rewordings]) {
        const reworded = rules[rule] && reword(found?.reworded ?? text);
        if (reworded)
            found = { rule: found?.rule ?? rule, reworded };
    }
    if (!found || found.reworded === text)
        return undefined;
    return { rule: found.rule, sentence: found.reworded, parts: partsOf(text, found.reworded) };
}
/** Of several sentences the one that reads most like an intention. */
function theOne(text) {
    const all = text.split(/(?<=[.!?…])\s+(?=[\p{L}"“'‘¿¡])/u);
    return all.length > 1 ? (all.find((one) => whole.test(one)) ?? all[0]) : undefined;
}
/** Turns a sentence by the first pattern that fits. Its last sign stays as it was. */
function turning(turns) {
    return (text) => {
        const [, said = '', sign = ''] = /^(.*?)\s*([.!?…]*)$/su.exec(text) ?? [];
        for (const [pattern, turn] of turns) {
            if (!pattern.test(said))
                continue;
            // A function and a string are two signatures of `replace`.
            const turned = typeof turn === 'string' ? said.replace(pattern, turn) : said.replace(pattern, turn);
            return turned + (sign && '.');
        }
        return undefined;
    };
}
/** Ends a long sentence at its last joint that leaves it short, and whole. */
function shorter(text) {
    if (text.split(' ').length <= mostWords)
        return undefined;
    const joints = [
        ...text.matchAll(/,? (?:because|so that|so I|and|but|which|when|while|since|as|even|instead|after|before|until|if|where|rather)\b|[,;:]| [–—-] /gi),
    ];
    const fronts = joints.map(({ index }) => text.slice(0, index));
    const front = fronts.findLast((one) => {
        const count = one.split(' ').length;
        return (count <= mostWords &&
            count >= 5 &&
            whole.test(one) &&
            !/\b(?:and|or|to|my|the|a|of|with|about|both|even|if)$|,$/i.test(one));
    });
    return front && front + (/[.!?…]$/u.test(text) ? '.' : '');
}
/** What is the same in front and behind, by whole words. */
function partsOf(before, after) {
    const [old, made] = [before.split(/(?<= )/), after.split(/(?<= )/)];
    let front = 0;
    while (front < made.length && made[front] === old[front])
        front++;
    let back = 0;
    while (back < made.length - front && back < old.length - front && made.at(-1 - back) === old.at(-1 - back))
        back++;
    const rest = made.length - back;
    return [made.slice(0, front).join(''), made.slice(front, rest).join(''), made.slice(rest).join('')];
}
