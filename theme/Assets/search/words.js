// The words of a text: the same as TextFold.cs, Words.cs and SynonymKey.cs. text-vectors.tsv among the tests holds both sides to it.

const stopWords = new Set(`
  a an and are as at be been being but by can could did do does for from had has have he her his how i if in into is it its may me
  might my of on or our shall she should so than that the their them then there these they this those to us was we were what when
  where which who whom whose why will with would you your am s t not no about any after until under`.trim().split(/\s+/));

export const withoutEnding = word =>
  word.length < 4 ? word
  : word.endsWith('ies') ? word.slice(0, -3) + 'y'
  : word.replace(/(ing|ed|es|s)$/, '').replace(/e$/, '');

// Searched as any other, but a result that has only these says little, and nobody is told that a page lacks them.
// Without their commonest endings: "get" stands for "gets" and "getting" too.
const weakWords = new Set(`
  get getting got need take taken took come came go gone make made use work feel really happen want know
  much many good better best like thing day all first last new year old more most less very too also just still even ever always
  please tell say said try tri give gave given let ask mean find found think way lot kind bit
  anyone someone everyone people person something anything nothing
  im ive id dont doesnt didnt isnt arent wasnt wont cant cannot couldnt shouldnt wouldnt hasnt havent whats hows theres
  during before between over out up down off only such here while because since without both each other
  time long often soon main actually normally usually possible probably able normal once
  chance likely difference fix different same vs near therapy`.trim().split(/\s+/).map(withoutEnding));

export const fold = text => text
  .replace(/[^\uac00-\ud7a3]+/g, run => run.normalize('NFKD'))   // Hangul syllables stay composed
  .replace(/\p{M}+/gu, '')
  .toLowerCase()
  .replace(/ς/g, 'σ')
  .replace(/[\u2019\u02bc]/g, "'");

// Letters and digits; an apostrophe only between two letters.
const plainWord = String.raw`(?:[\p{L}\p{N}]*\p{L}'(?=\p{L}))*[\p{L}\p{N}]+`;
const hyphenated = new RegExp(String.raw`${plainWord}(?:[-\u2010]${plainWord})*`, 'gu');

/** The words of a text, those joined by hyphens in one list: "a follow-up" gives [a], [follow, up]. */
export const groupsOf = text => (fold(text).match(hyphenated) ?? [])
  .map(group => group.split(/[-\u2010]/).map(part => part.replace(/'s$/, '').replace(/'/g, '')));

export const partsOf = text => groupsOf(text).flat();

/** The words of a text as they are indexed: "a follow-up" gives a, follow, up, followup. */
export const wordsOf = text => groupsOf(text)
  .flatMap(parts => parts.length > 1 ? [...parts, parts.join('')] : parts);

export const isStopWord = word => stopWords.has(word);

// Of an age or a sum only the words beside it say what is asked.
export const isWeakWord = word => weakWords.has(withoutEnding(word)) || /^\d+$/.test(word);

export const significant = words => words.filter(word => !stopWords.has(word));

export const unique = list => [...new Set(list)];

/** By what a synonym is found: its words without the commonest endings. */
export const synonymKey = phrase => partsOf(phrase).map(withoutEnding).join(' ');
