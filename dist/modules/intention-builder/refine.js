/**
 * Suggestions for a sentence: kind ones, to take or to leave. Never an error, never a score. English alone.
 *
 * An intention is short, about oneself, toward something, and a direction rather than an outcome, with room for surprise.
 * What cannot be said better in the client's own words gets no suggestion.
 */
import { speaksOfDanger } from "../parts/danger.js";
/** A sentence of more words is hard to remember. */
const mostWords = 14;
/** Nothing is looked at behind this. */
const mostLetters = 600;
/** A pattern for a whole sentence without its last sign. "’" stands for any apostrophe, or none. */
const as = (source) => new RegExp(`^${source.replaceAll('’', "['’]?")}$`, 'i');
const adverbs = '(?:(?:[a-z]+ly|just|so|also|still|please) )*';
/** "I want to", and whatever else begins a wish. It stays as it was. */
const begins = `(?:i(?:’[dm]| am| would)? ${adverbs}(?!used)\\w+ to|i wanna|i wish i could|i (?:must|should|will|can)|i’ll|may i|let me|(?:please )?help me(?: to)?|(?:show|teach) me how to|(?:my \\w+ is )?to)`;
const means = `(?:${adverbs}(?:be able to|learn(?: how)? to|find a way to|try to) )?${adverbs}`;
/** The beginning and its space; nothing for "Stop being so anxious"; also what is wished beside it. */
const wish = `((?:${begins} (?:[^,]{1,80}? and (?:to )?)?${means})?)`;
/** What makes an outcome of a direction, or is only weight. */
const ever = '(?: (?:so much|any ?more|any longer|all the time|every day|again|forever|for good|once and for all|completely))*';
const wished = (source) => as(wish + source + ever);
const near = '(?:my (?!inner)(?:[\\w-]+[ -])?(?:husband|wife|partner|boyfriend|girlfriend|ex|(?:step)?(?:mom|mum|mother|dad|father)|parents?|family|son|daughter|kids?|child|children|brother|sister|friends?|boss)|him|her|them)';
const person = `(${near}|people|s?he|they)`;
/** What somebody feels, by the names that it has. */
const felt = '(?:anxiety|depression|fears?|worry|worries|panic|anger|rage|sadness|grief|guilt|shame|stress|pain|suffering|loneliness|insecurity|doubts?|jealousy|resentment|emptiness|numbness|thoughts|feelings?|critic|self[- ]talk|insomnia|ocd|ptsd|trauma|addiction|drinking|cravings?)\\b';
const inner = `((?:(?!is\\b|to\\b)[\\w-]+ ){0,3}?${felt}.*?)`;
/** What nobody is asked to be at ease with. */
const harm = /\b(?:addict|alcohol|drink|drunk|drug|smok|vap(?:e|ing)|gambl|porn|crav|relaps|using|high\b|cut|hurt|harm|abus|violen|bing|purg|starv|anorexi|bulimi|suicid|hit\b|hitting|steal|eating|rap[ei]|cheat|kill|meds|pills|cruel)/i;
/** What is touched together with a therapist, not looked for. */
const old = /\b(?:trauma|ptsd|assault|abuse|flashbacks?|nightmares?|childhood|what happened)\b/i;
/** What is touched with a therapist alone. */
const wound = /\b(?:rap(?:e|ed|ist)|violen|molest|incest)/i;
/** Where death stands, nothing in a sentence is a matter of wording. */
const death = /\b(?:die|dying|dead|death|kill\w*|suicid\w*)\b/i;
/** What somebody is, and need not explain. */
const oneself = /\b(?:gay|queer|lesbian|bi|bisexual\w*|homosexual\w*|trans\w*|non-?binary|sexuality|gender|attract\w*|black|brown|autis\w*|adhd|bipolar|disab\w*|deaf|blind|fat|single|homeless|sick|hungry|hunger|weight)\b/i;
/** What hurts too much to be at ease with. */
const heavy = '(?:like|depressed|hopeless|helpless|worthless|useless|empty|broken|stupid|ugly|weak|unworthy|unlovable|alone|rejected|lazy|needy|selfish|sensitive|crazy|not (?:good )?enough)\\b';
/** What somebody is, and the feeling by its name. */
const names = {
    anxious: 'worry', worried: 'worry', nervous: 'worry', stressed: 'stress', panicky: 'panic', angry: 'anger', mad: 'anger', furious: 'anger',
    bitter: 'bitterness', resentful: 'resentment', jealous: 'jealousy', sad: 'sadness', unhappy: 'sadness', lonely: 'loneliness',
    afraid: 'fear', scared: 'fear', terrified: 'fear', insecure: 'insecurity', ashamed: 'shame', embarrassed: 'shame', guilty: 'guilt',
    numb: 'numbness', restless: 'restlessness', shy: 'shyness',
}; // prettier-ignore
/** What one may be, and can be at ease with or kind to. */
const known = `(?:(?:so|too|such|ever) )*(?:an? |(?:${Object.keys(names).join('|')}|${heavy})\\b)`;
const isHeavy = new RegExp(`^${heavy}`, 'i');
/**
 * What has no name of its own: states that pass, and ways to be with others. Only these. Of any other word nobody can tell whether
 * it is who somebody is ("gay", "a man"), or what is not in their hands ("hungry", "touched").
 */
const moods = '(?:overwhelmed|tired|exhausted|drained|tense|uneasy|unsettled|irritable|frustrated|annoyed|disconnected|detached|distracted|scattered|confused|lost|unmotivated|inadequate|intimidated|out of place|homesick|heartbroken)\\b';
const manners = '(?:busy|defensive|reactive|impatient|critical|judgmental|controlling|distant|guarded|cold|moody|rude|short|passive|dependent|clingy|possessive|suspicious|cynical|negative|pessimistic|indecisive|avoidant|rigid|stubborn|dramatic|emotional|dishonest|disorganized)\\b';
const isMood = new RegExp(`^${moods}`, 'i');
const isManner = new RegExp(`^${manners}`, 'i');
/** How somebody thinks of themselves, rather than what they are. */
const judged = /^an? (?:failure|burden|loser|coward|mess|wreck|disappointment|fraud|imposter|impostor|doormat|pushover|freak|monster|idiot|fool|nobody|nuisance|(?:bad|terrible|horrible|awful|lousy|complete|total) \w+)\b/i;
const another = new RegExp(`^(?:,| and| or| ?[&/]) ?(?:${moods}|${known})`, 'i');
/** What may follow a feeling by its name: "my worry about money". */
const follows = /^(?:$|, and | (?:about|of|at|for|with|over|that|because|when|whenever|around|in|on|toward|towards|by|if|as|from|after|before|without)\b)/i;
/** A fear that may be right: of a person who is near. */
const threat = ` (?:(?:of|that|around|near|with) )?(?:${near}|s?he|they|someone|(?:at )?home)\\b`;
const isThreat = new RegExp(`^${threat}`, 'i');
const feared = new RegExp(`\\bfears?${threat}`, 'i');
/** "…, and start living" belongs to the wish, not to what stands in front of it. */
const apart = (said) => said.replace(/,? and (?=(?:start|begin|be|feel|live|learn|let|get|move|have|just)\b)/i, ', and ');
/** How what one does is joined to a feeling. */
const joints = { fear: 'of', worry: 'about', shame: 'about' };
/** What stands behind a feeling by its name: "to speak up" as "of speaking up". None where it does not fit. */
function behind(name, rest) {
    if (!rest.startsWith(' to ')) {
        if (!follows.test(rest))
            return undefined;
        return name === 'shame' ? rest.replace(/^ of/, ' about') : rest;
    }
    const joint = joints[name];
    const [, verb, more = ''] = /^ to (?!not\b|never\b|\w+ly\b)(\w+)(?!.* (?:and|or) )(.*)$/i.exec(rest) ?? [];
    if (!joint || !verb)
        return undefined;
    const doubled = /^(?:(?:qu|[^aeiou])*[aeiou][^aeiouwxy]|begin|forget|admit|commit)$/i.test(verb) && verb.slice(-1);
    const stem = doubled ? verb + doubled : verb.replace(/ie$/i, 'y').replace(/(\w[^eo])e$/i, '$1');
    return ` ${joint} ${stem}ing${more}`;
}
/** Not to be like this, as something to move toward: "anxious about money" as "be more at ease with my worry about money". */
function ease(lead, verb, said) {
    const state = apart(said.replace(/^(?:(?:so|such|too|very|ever|always|constantly|really) (?!much\b))+/i, ''))
        .replace(/^(worried) sick\b/i, '$1')
        .replace(/^([\w-]+) (?:all the time|so much)\b/i, '$1');
    const [, word = '', rest = ''] = /^([\w-]*)(.*)$/.exec(state) ?? [];
    const name = Object.hasOwn(names, word.toLowerCase()) && names[word.toLowerCase()];
    const kinder = `${lead}be kinder to myself when I feel `;
    const being = /^be/i.test(verb);
    if (harm.test(state) || ((name === 'fear' || name === 'worry') && isThreat.test(rest)))
        return '';
    if (judged.test(state))
        return `${kinder}like ${state}`;
    // "not be like my father" is about the father
    if ((isHeavy.test(state) && !(being && /^like\b/i.test(state))) || (name && another.test(rest)))
        return kinder + state;
    if (name === 'numbness' && /^ when/i.test(rest))
        return `${lead}be open to what I feel${rest}`;
    if (name) {
        const more = behind(name, rest);
        return more === undefined ? '' : `${lead}be more at ease with my ${name}${more}`;
    }
    if (/^(?:stuck|on (?:guard|edge|alert|autopilot)|in (?:my head|survival mode)|out of touch)\b/i.test(state))
        return `${lead}understand what keeps me ${state}`;
    if (isMood.test(state) || (isManner.test(state) && !being))
        return `${lead}be more at ease with feeling ${state}`;
    return isManner.test(state) ? `${lead}understand what makes me ${state}` : '';
}
const easing = (begin) => (_, lead = '', verb = '', said = '') => ease(begin ?? lead, verb, said);
const bare = new RegExp(`^${felt}`, 'i');
const feeling = new RegExp(`^(?:my|this|the) ${felt}`, 'i');
/** In place of an outcome, a way to meet what it is about. */
const met = (how, begin) => (_, lead = '', said = '') => {
    const what = bare.test(said) ? `my ${said}` : said;
    // A feeling about it ("my shame about being gay") is not it.
    if (wound.test(said) || feared.test(said) || (oneself.test(said) && !feeling.test(what)))
        return '';
    if (harm.test(said) && !/^(?:my|this|the)\b/i.test(what))
        return '';
    const way = old.test(said) ? 'be kinder to myself about' : harm.test(said) ? 'understand what is underneath' : how;
    return `${begin ?? lead}${way} ${what}`;
};
/** How one is with oneself can be held more lightly. What one needs ("call my sponsor", "leave him") is left as it is. */
const stance = `(?:let(?! (?:him|her|them) (?!go\\b))|allow|forgive|be|feel|become|trust|accept|learn|love|open|listen|rest|slow|breathe|cry|grieve|mourn|(?:heal|fix|cure)(?! ${near}\\b)|remember|laugh|play|soften|surrender|welcome|embrace|receive|release|relax|face|meet|honor|hold|see|understand|know|appreciate|enjoy|respect|believe|make (?:peace|room|space)|find (?:peace|joy|hope|meaning|myself)|take (?:better )?care of myself|speak up|change(?! (?:my|the|jobs?))|work on my|stay (?:open|present|calm|curious|strong)|live(?! with)|move on|solve|overcome|get (?:over|rid)|stop (?:being|feeling|people|over\\w+|worrying|hiding|pretending|rushing|comparing|(?:hating|beating|blaming|judging|punishing) myself))\\b`;
/** What nobody is asked to wish for, however lightly. */
const hard = /\b(?:(?:be|stay|feel|get|become) (?:always )?(?:gone|punished|hurt|thin|skinny|perfect|fixed|normal|straight|obedient|an? (?:man|woman)|with (?:him|her|them)|sober|clean|safe|there|home|over|past|better|fine|ok|honest,)|obey|suffer|starve|weight|abus\w+|violen\w+|rap(?:e|ist)|hits?|beats?)(?!\w)/i;
const must = [
    [
        as(`i(?:’ve)? ${adverbs}(?:must|have to|need to|should|ought to|got to|gotta) ${adverbs}(?:always )?((?=${stance}).+)`),
        'May I $1',
    ],
    [
        as(`(i) (?:(?:will|must|should) (?:never|not)|’ll never|won’t|shouldn’t|mustn’t) (be|feel) (${known}.*?)${ever}`),
        easing('May I '),
    ],
    [as(`${wish}always ((?!love|miss|carry).+)`), '$1$2'],
    [as(`(${begins} ${means}(?:be|feel|stay)) always (.+)`), '$1 $2'],
    [
        as(`(${begins} ${means}(?:be|feel|stay) [^ ,]+(?: and [^ ,]+)?) (?:all the time|at all times|always|no matter what)`),
        '$1',
    ],
    [as(`${wish}never (be|feel) (${known}.*?)(?<! again)`), easing()],
];
const outcome = [
    [
        as(`(i ${adverbs}(?:want|need)|i would like) (?:this|it|ketamine|(?:the|this) (?:medicine|session|treatment)) to ((?:cure|fix|heal|solve|end|erase|take away|get rid of|make) .+)`),
        '$1 to $2',
    ],
    [wished('(?:fix|cure|repair|heal) (?:me|myself|what(?:’s| is) wrong with me)'), '$1be kinder to myself'],
    [wished('(?:be|get|feel) (?:fixed|cured|healed|normal)'), '$1be kinder to myself as I am'],
    [
        as(`${wish}(?:be|go back to(?: being)?|get back to(?: being)?) (?:my old self|(?:who|how|the person) i (?:was|used to be)\\b).*`),
        '$1be curious about who I am now',
    ],
    [wished('(?:be|feel) happy (?:again|forever|for good|all the time)'), '$1be open to small joys'],
    [wished('heal from (.+?)'), met('be with what still hurts from')],
    [wished(`heal (my (?:broken )?(?:heart|wounds?|inner child|body|soul|grief|pain)\\b.*?)`), met('be with')],
    [
        wished(`(?:fix|cure|repair|solve|heal(?= (?:my|the|this|our)\\b)) (?:myself (?:of|from) )?(?!${near}(?!’s)(?: |$)|(?:it|things) )(.+?)`),
        met('understand'),
    ],
    [wished(`(?:get rid of|eliminate|erase|remove|take away|end|silence) ${inner}`), met('soften toward')],
    [wished(`stop (?=my|the|this|these|all)${inner}`), met('soften toward')],
    [wished(`make ${inner} (?:go away|disappear|stop|end)`), met('soften toward')],
    [
        as(`(i) ${adverbs}(?:want|need|would like) ${inner} (?:to (?:go away|disappear|stop|end|leave(?: me)?|be gone|be over)|gone)${ever}`),
        met('soften toward', 'I want to '),
    ],
    [wished(`(?:overcome|conquer|beat|defeat|get over) ${inner}`), met('be more at ease with')],
    [wished(`overcome (?!${near}(?!’s)(?: |$))((?:my|the|this|being|these|all) .+?)`), met('be more at ease with')],
    [wished('get over (.+?)'), met('be with what I feel about')],
    [
        as(`${wish}be (?:free|rid) (?:of|from) (.+?) (?:forever|for good|once and for all|completely)`),
        met('be more at ease with'),
    ],
    [as(`(i) never want to (be|feel) (.+?)${ever}`), easing('I want to ')],
    [wished(`never (be|feel) (${known}.*?)`), easing()],
    [
        as(`i (?:never want to|want to never|will never) ((?:yell|snap|shout|panic|hide|freeze|shut down|run away)\\b.*?) (?:again|any ?more)`),
        'I want to understand what makes me $1',
    ],
    [as(`(${begins} ${means}let go of .+) (?:forever|once and for all|for good)`), '$1'],
    [as(`(${begins} ${means}(?:be|feel|stay) .+) (?:forever|once and for all)`), '$1'],
];
const stop = [
    [
        wished('(?:(?:stop being|not be) (?:so |too |very )*(?:(?:hard|mean|cruel|harsh|tough|critical|unkind|angry) (?:on|to|with|of|at) myself|self[- ]critical|my own worst enemy)|stop (?:hating|beating|blaming|judging|criticizing|punishing) myself(?: up)?)(?: (?:for|over|about) (.+?))?'),
        (_, lead = '', said = '') => `${lead}be kinder to myself${said && ` about ${said}`}`,
    ],
    [wished('stop (?:hating|judging) (my (?:body|looks|face|weight|life))'), '$1be kinder to $2'],
    [
        wished('stop being (?:such )?an? ((?:people[- ])?pleaser|perfectionist|worrier|overthinker|control freak)'),
        '$1be kinder to the $2 in me',
    ],
    [wished('(?:stop|not|no longer) (be|feel|being|feeling) (.+?)'), easing()],
    [as(`(i) (?:don’t|do not|no longer) (?:want to|wanna) (be|feel) (.+?)${ever}`), easing('I want to ')],
    [
        as(`i (?:don’t|do not) want to (?:keep )?((?:hide|worry|run|pretend|overthink|panic|avoid|procrastinate|isolate|push|shut down)\\b.*?) any ?(?:more|longer)`),
        'I want to understand why I $1',
    ],
    [
        wished('(?:stop|quit) (drinking|smoking|vaping|gambling|overeating|binge eating|using(?= drugs|$))(?: so much| drugs| alcohol)?'),
        '$1understand what is underneath the $2',
    ],
    [wished('stop crying'), '$1be more at ease with my tears'],
    [
        wished('stop (worry|panick|stress)ing(?: out)?((?: (?:about|over|when|at|that) .+?)?)'),
        (_, lead = '', what = '', rest = '') => `${lead}be more at ease with my ${what.replace(/k$/, '')}${rest}`,
    ],
    [
        wished('stop having (?:so many )?((?:panic|anxiety) attacks|intrusive thoughts|mood swings)'),
        '$1be more at ease with my $2',
    ],
    [
        wished(`stop (over\\w+ing|people[- ]pleasing|self[- ](?!harm|injur)\\w+ing|second[- ]guessing|ruminating|procrastinating|obsessing|spiraling|isolating|hiding|rushing|apologizing|pretending)`),
        '$1understand my $2',
    ],
    [
        wished(`stop (?:always |constantly )?((?!(?:taking (?!things)|hearing|seeing|loving|missing|liking|wanting|needing|dating|aging|having|being|feeling|grieving|sleeping|living(?! in| like)|existing|breathing|waking|trying|\\w+ing and\\b))(?:second[- ]|self[- ])?\\w+ing\\b.*?(?: so much)?)`),
        (_, lead = '', said = '') => (harm.test(said) ? '' : `${lead}understand what keeps me ${apart(said)}`),
    ],
];
const wanting = `i(?:’d)? ${adverbs}(?:want|need|would like|like|wish|hope)(?: for| that)?`;
const whom = (who) => ({ he: 'him', she: 'her', they: 'them' })[who.toLowerCase()] ?? who;
/** What is wished for somebody else's sake, and what nobody has to understand in themselves. */
const theirs = /\b(?:(?:live|heal|recover|survive|thrive|get (?:better|well)|(?:be|feel|stay) (?:safe|well|ok|okay|healthy|loved|free|sober|clean)|to be happy)\b(?! with)|(?:hit|hurt|harm|beat|abus|chok|rap(?:e|ing)|threaten|stalk|touching))/i;
const inMe = (said, __ = '', who = '') => theirs.test(said) ? '' : `I want to understand what happens in me with ${whom(who)}`;
const other = [
    [as(`${wish}(?:get|have|win) ${person} back`), '$1be with how much I miss $2'],
    [
        as(`(${wanting}) ${person} (?:(?:to|would|will|could) (?:be (?:alive|here)|come back)|(?:was|were) (?:still )?(?:alive|here)|back)`),
        (_, __, who = '') => `I want to be with how much I miss ${whom(who)}`,
    ],
    [
        as(`(${wanting}) ${person} (?:to(?! rest| know| be at peace)|would|will|could|can|understood|loved|[a-z]+s)\\b.+`),
        inMe,
    ],
    [
        as(`${wish}(?:(?:make|convince|force) (?=.+ )|get (?=.+ to )|help (?=.+ )(?!.+? (?:with|in|at|by|on|and|or|when|more|through|out|as|if)\\b))(${near}) .+`),
        inMe,
    ],
    [as(`${wish}(?:change|fix) (${near})`), inMe],
    [
        as(`(may) (${near}) (?:finally )?(?:see|hear|forgive|listen|love me|understand|accept|apologize|change|come back|stop|respect)\\b.*`),
        inMe,
    ],
];
/** Reads as an intention. */
const intention = new RegExp(`^(?:(?:ok|so|and|but|well|today|please|maybe),? )*(?:${begins}|i (?:want|wish|hope|need|intend)|i['’]?d like|i would like|(?:may|help|let|show|teach) (?:me|i|my)|i(?:['’]m| am) (?:willing|ready|open)|my intention) \\S`, 'iu');
const rewordings = [
    ['sentences', theOne],
    ['must', (text) => (hard.test(text) ? undefined : turning(must)(text))],
    ['outcome', turning(outcome)],
    ['stop', turning(stop)],
    ['other', turning(other)],
    ['long', shorter],
];
/**
 * One suggestion for a client's own sentence, or none. What is suggested would itself get none.
 *
 * @param rules which are on
 */
export function refine(sentence, rules) {
    const text = sentence.trim().replace(/\s+/g, ' ');
    if (death.test(text) || speaksOfDanger(text))
        return undefined;
    let first;
    let now = text;
    // What one rule rewords, another may still have something to say about; it is said all at once.
    for (let turns = 0; turns < 8; turns++) {
        const found = rewordings
            .map(([rule, reword]) => [rule, rules[rule] ? reword(now) : undefined])
            .find(([, reworded]) => reworded);
        // A part can say what the whole does not: "I want it to stop" of "… and to sleep".
        if (!found?.[1])
            return first && now !== text && !speaksOfDanger(now)
                ? { rule: first, sentence: now, parts: partsOf(text, now) }
                : undefined;
        first ??= found[0];
        now = found[1];
    }
    return undefined;
}
/** Of several sentences the one that reads most like an intention. They end at . ! ? … alone. */
function theOne(text) {
    const head = text.slice(0, mostLetters);
    // A title, an initial and a number in a list have a period, too; an ellipsis is as often a breath as an end. What has no letters
    // is no sentence.
    const ends = /(?<=[.!?…]["”’)]*)(?<!\b(?:[Dd]r|Mrs?|Ms|St|vs|etc|[Ee]\.g|[Ii]\.e|[A-HJ-Z]|\d)\.|(?:…|\.\.)(?= \p{Ll})) /u;
    const all = head.split(ends).filter((one) => /\p{L}/u.test(one));
    if (text.length > mostLetters)
        all.pop();
    else if (all.length < 2)
        return undefined;
    return isLatin(head)
        ? (all.find((one) => intention.test(one)) ?? all.find((one) => one.includes(' ')) ?? all[0])
        : undefined;
}
function isLatin(text) {
    const count = (letters) => text.match(letters)?.length ?? 0;
    return count(/\p{Script=Latin}/gu) * 2 > count(/\p{L}/gu);
}
/** Turns a sentence by the first pattern that fits. Its signs and its capitals stay as they were. */
function turning(turns) {
    return (text) => {
        if (text.length > mostLetters)
            return undefined;
        const [, open = '', said = '', sign = ''] = /^([^\p{L}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
        for (const [pattern, turn] of turns) {
            if (!pattern.test(said))
                continue;
            // A function and a string are two signatures of `replace`.
            const turned = (typeof turn === 'string' ? said.replace(pattern, turn) : said.replace(pattern, turn)).trim();
            if (turned)
                return open + written(turned, said) + sign;
        }
        return undefined;
    };
}
/** With capitals as the client writes them. */
function written(turned, said) {
    if (said === said.toUpperCase())
        return turned.toUpperCase();
    const own = /\bi\b/.test(said) ? turned.replace(/\bI\b/g, 'i') : turned;
    if (/^I\b/.test(own))
        return own;
    const first = own.charAt(0);
    return (/^\p{Lu}/u.test(said) ? first.toUpperCase() : first.toLowerCase()) + own.slice(1);
}
/** Ends a long sentence at its last joint that leaves it short, and whole. */
function shorter(text) {
    const head = text.slice(0, mostLetters);
    if (head.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= mostWords)
        return undefined;
    const joints = /,? (?:because|cause|cuz|so (?:that|i|my)|in order|and (?:to|i|how|my|be|feel|not|let|then|also|have|the)|but|which|when|while|since|even|though|although|instead|rather|after|before|until|without|especially|where|that i|who)\b|[,;:]| [–—-] /gi;
    const fronts = [...head.matchAll(joints)].map(({ index }) => head.slice(0, index));
    const front = fronts.findLast((one) => one.split(' ').length <= mostWords &&
        one.split(' ').length > 3 &&
        intention.test(one) &&
        !/,|\b(?:between|both|not only)\b/i.test(one) &&
        !/\b(?:and|or|to|my|the|an?|of|with|about|both|even|if|is|am|are|be|in|for|from|on|at|by|it|that|so|than|more|very|not|how|why|what|know|knowing|believe|feel like|feel|understand|see|realize|remember|accept|think|say|me|learn|want|wish|hope)$/i.test(one));
    return front && front + (/[.!?…]$/u.exec(text)?.[0] ?? '');
}
/** What is the same in front and behind, by whole words. */
function partsOf(before, after) {
    const [old, made] = [before.split(/( )/), after.split(/( )/)];
    let front = 0;
    while (front < made.length && made[front] === old[front])
        front++;
    let back = 0;
    while (back < Math.min(made.length, old.length) - front && made.at(-1 - back) === old.at(-1 - back))
        back++;
    const rest = made.length - back;
    return [made.slice(0, front).join(''), made.slice(front, rest).join(''), made.slice(rest).join('')];
}
