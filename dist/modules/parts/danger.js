/** Words of danger in what a client writes. */
// They are looked for in words alone: small letters, one space between them, "dont" for "don't" and "do not", "kill" for "k1ll".
const self = '(?:my ?|me)self';
const kin = '(?:husband|wife|partner|(?:boy|girl)friend|ex|(?:step)?(?:mom|mother|dad|father)|son|daughter|kids?|child|baby|brother|sister|boss)';
const they = `(?:s?he|they|someone|my ${kin})`;
const harm = '(?:kil+|hurt|harm|hit|beat|shoot|stab|strangl|chok|rap|poison|attack|abus|stalk)(?:e|t?ing)?';
const fear = '(?:afraid|scared|terrified|fear)';
const not = '(?:dont|didnt|cant|isnt|shouldnt|not|never|no longer)';
const live = '(?:liv(?:e|ing)|life|alive|exist)(?! (?:in|with|on|as|my)\\b)';
/** where, when, with whom */
const here = '(?:here|at home|tonight|now|alone|(?:with|around|from) (?:him|her|them|my))';
/** nothing follows that would make it something else */
const end = '(?= (?:any|like|im?\\b)|$)';
/** Left out: grief for somebody, what is long past, what is not wanted, what is asked about a session. */
const harmless = [
    `(?:died|death|los[st]\\w*)(?: \\w+){0,4} (?:by|to|from|of) (?:suicide|an overdose)`,
    `(?:his|her|${kin}s) suicide|suicide (?:prevention|hotline)`,
    'used to(?!.{0,80} (?:still|again|back)\\b)(?: \\w+){1,5}',
    // but not "… anymore", nor "… but I think about it"
    `${not} want to (?:die(?! (?:but|any))|(?:hurt|harm) (?!my|me))|${fear} to die`,
    'the end|life worth living|what if i \\w+ wake up',
];
const signs = [
    // the word itself, as it is misspelled and avoided, too
    's(?:ui|iu|ua?)[cs]+i?d[aeils]',
    'kms|ctb|unaliv|sewer ?slid|self ?(?:harm|injur)|overdos|a (?:gun(?! went)|knife|noose|bullet)|my brains|goodbye (?:letter|note|to every)|voices tell',
    // to be dead, or gone
    '(?:to|just|should|or|way|let me|rather|until i|hope i|to sleep) die(?! (?:to|of|laugh|down)\\b)\\b',
    '(?:want|wanna|wish|hope|rather|feel like|think\\w* (?:of|about)|thoughts of|better off)(?: (?:to|i|id|just|be|was|were|had|could|would|really|all|not|stop|it))* (?:die|dead|dying|dis+ap+ear\\w*|vanish|gone|not exist|stop existing|sleep forever)\\b(?! (?:to|of|my|into|for a)\\b)',
    `(?:not|never|dont|didnt|wouldnt)(?: want to| wanna)? wake up(?! (?:at|so|early|anxious|feeling|in time)\\b)|sleep forever`,
    '(?:never|i wasnt)(?: been)? born|wish i (?:wasnt|werent)(?: \\w+)? (?:here|alive)|should(?:ve| \\w+) died',
    '(?:god(?: \\w+){0,2} take|(?:hope|wish)(?: \\w+){1,4} kill\\w*) me\\b|be with my dead',
    '(?:better(?: \\w+)?|happier) without me|(?:better off|notice|cares?|miss me) if i|if i (?:was|were) (?:dead|gone)|(?:im|am|just) a burden|burden (?:to|on)',
    // to live no longer
    `(?:${not}|tired|sick|exhausted|point|reason|nothing|done|stop|give up)(?: left| any| really| even| just| want| wanted| wanna| deserve| keep| to| be| being| in| of| on| with| from| worth| this)* (?:${live}|(?:to be|wanna be|being) (?:here|around any|in this world)|go(?:ing)? on${end}|keep going)`,
    `(?:cant|(?:dont think|if|how) i can)(?: keep)? (?:go(?:ing)? on|cope|(?:do|tak)(?:e|ing)? (?:it|this))${end}|point any ?more|no way out|be (?:here|around) (?:any|much l)`,
    `end(?:ing)? (?:my life|everything|(?:it|things)\\b(?!(?: all)? (?:with|by|on|well)))|(?:(?:life|all|it) to|let it) (?:end|be over|stop${end})|let go of my life${end}|take my own life`,
    // to hurt oneself
    `(?:${harm}|cut|cutting|hang|drown|starve|burn|burned|scratch|end|off) ${self}(?! (?:some|a break|up|off|out|laughing)\\b)`,
    `(?:urges? to|started|want to|been(?= cutting)|relapsed \\w+) cut(?:ting)?(?= is| so|$)|cut(?:ting)? (?:again|last)|(?:cut|cutting|slit) my (?:arm|leg|wrist|thigh|skin)`,
    '(?:take|took|swallow|saving)(?: \\w+)? (?:all|whole|bottle|too many|up|bunch|handful)(?: \\w+){0,4} (?:pills|meds)(?! (?:in|on|at|with|before|that|the)\\b)',
    'off (?:a|the) (?:bridge|roof|cliff|building)|into (?:oncoming )?traffic|into a tree|crash\\w* my car|(?:in front of|(?:get|be) hit by) a (?:train|car|bus|truck)|(?:starve|bleed) (?:out|to death)',
    // not to be safe, from oneself or from somebody
    `${not}(?: feel| keep ${self}| stay| be)* safe ${here}|${not} (?:keep ${self}|stay) safe|(?:im|am) (?:not safe|unsafe|in an abusive|being (?:abused|hurt|stalked))|in danger|danger to|(?:${fear}|safe|dont want) to go home`,
    // a fear of somebody may be right; not that they die or leave
    `${fear} (?:of (?:him|her|my ${kin}s?)|s?he(?:ll| will)? (?:come|find)|at home)\\b(?! (?:dying|death|leaving|getting)\\b)`,
    `dont trust ${self}(?: to be)? alone|do something (?:stupid|drastic|to ${self})|what i (?:might|could) do|of what ill`,
    `${they}(?: (?:hit|hurt|beat|choke)s|(?:s|re|ll| is| are| will| might| going| wants| keeps| trying| threatened| gonna| to)+ ${harm}) me|(?:hit|hurt|beat|raped) me (?:again|last night|today|yesterday)|(?:chok|strangl)ed me|stop ${harm} me|kill me if i`,
    // to hurt somebody
    `(?:going to|gonna|i will|ill|i might|i could|want to|wanna|feel like|urge to|thoughts of) ${harm} (?:him|her|them|someone|people|everyone|my ${kin})(?!s? (?:an?|at|feelings)\\b)`,
    // the same in Spanish, whose accents are gone here
    'qui\\w+ (?:mori|mata|desaparec)|no (?:quiero )?(?:vivir|estar aqu|desperta)|hacerme da',
];
// Without anything that looks behind: WebKit would read those a hundred times slower.
const source = (list) => `\\b(?:${list.join('|')})`;
const taken = new RegExp(source(harmless), 'g');
const danger = new RegExp(source(signs));
/**
 * Whether a text speaks of suicide or self-harm, of hurting somebody, or of not being safe. In English, misspelled too, and
 * the plainest words in Spanish.
 *
 * For quiet help beside the field where it is written: it is not a judgement of the person, nobody is told, and nothing is kept.
 * A false alarm costs a few lines that go again with the words; a miss may leave somebody alone. So in doubt it is true.
 *
 * The wording follows the first two questions of the Columbia scale (C-SSRS: a wish to be dead, or to sleep and not wake up;
 * thoughts of killing oneself; https://pmc.ncbi.nlm.nih.gov/articles/PMC3893686) and the warning signs that the 988 Lifeline
 * lists (wanting to die, no reason to live, a way to do it, being a burden; https://988lifeline.org), in the words people use.
 */
export function speaksOfDanger(text) {
    const words = text
        .toLowerCase()
        .replace(/['’`]/g, '')
        .replace(/\b([kd])[1*!]/g, '$1i')
        .replace(/[^a-z]+/g, ' ')
        .replace(/\b(do|did|ca|is)n? ?not\b/g, '$1nt')
        .trim();
    return danger.test(words.replace(taken, ''));
}
/** Where a client's own words stand in what is kept; a question's wording beside an answer is not theirs. */
const own = ['sentence', 'word', 'hard', 'text', 'before'];
const heard = new WeakMap();
/**
 * Whether something that is kept speaks of danger. It is listened to once, however often it is shown.
 *
 * @param kept an entry's content of any kind, or an answer on the way to one
 */
export function holdsDanger(kept) {
    let holds = heard.get(kept);
    if (holds === undefined) {
        const words = own.map((name) => Reflect.get(kept, name));
        holds = words.some((text) => typeof text === 'string' && speaksOfDanger(text));
        heard.set(kept, holds);
    }
    return holds;
}
