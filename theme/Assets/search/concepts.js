// The words of a query → its concepts: synonym phrases and single words. Each has ways to be met, by its own words or by a synonym's.

import { isWeakWord, partsOf, significant, withoutEnding } from './words.js';
import { lookUp } from './lookup.js';

export function conceptsOf(index, { words, joined }) {
  const concepts = [];
  for (let at = 0; at < words.length;) {
    const [length, synonyms] = synonymsAt(index, words, at) ?? [joined.get(at) ?? 1];
    const own = words.slice(at, at + length);
    // A phrase that is all of a hyphenated word, or a hyphenated word without synonyms, is also met by the joined form.
    const asOne = joined.get(at) === length ? own.map(word => word.used).join('') : undefined;
    at += length;
    const concept = conceptOf(index, own.filter(word => significant([word.used]).length), synonyms, asOne);
    // A word that carries nothing is not missed.
    if (concept.ways.length || (concept.words.length && !concept.isWeak)) concepts.push(concept);
  }
  return concepts;
}

/** The longest phrase that starts here and has synonyms. Stop words take part: "what to expect" may be one. */
function synonymsAt(index, words, at) {
  if (words[at].isExact) return undefined;
  for (let length = Math.min(index.longestSynonym, words.length - at); length > 0; length--) {
    const synonyms = index.synonyms.get(words.slice(at, at + length).map(word => withoutEnding(word.used)).join(' '));
    if (synonyms) return [length, synonyms];
  }
  return undefined;
}

const synonymWeight = .6, onlySynonymWeight = .85, correctedWeight = { 1: .85, 2: .7 };

function conceptOf(index, words, synonyms, asOne) {
  const exactly = phrase => {
    const families = significant(phrase).map(word => index.exact(word));
    return families.length && families.every(Boolean) ? families.map(family => [{ family, weight: 1 }]) : undefined;
  };
  const others = [], said = words.map(word => word.used).join(' ');
  for (const phrase of synonyms ?? []) {
    const found = exactly(partsOf(phrase));
    if (found && phrase !== said) others.push({ phrase, words: found });
  }

  const own = words.map(word => alternativesFor(index, word));
  const isKnown = own.length > 0 && own.every(found => found.length);
  const together = asOne && exactly([asOne]);
  return {
    words,
    isWeak: words.length > 0 && words.every(word => isWeakWord(word.used)) && !others.length,
    doubt: others.length && words.length > 1 ? 0 : 1 - Math.min(1, ...words.map(word => word.sureness ?? 1)),
    isOther: synonyms?.length === 0,
    also: others.map(other => other.phrase),
    ways: [
      ...own.some(found => found.length) ? [{ words: own, weight: 1 }] : [],
      ...together ? [{ words: together, weight: 1 }] : [],
      ...others.map(other => ({ words: other.words, weight: isKnown ? synonymWeight : onlySynonymWeight })),
    ],
  };
}

function alternativesFor(index, word) {
  const exactly = (form, weight) => [index.exact(form)].filter(Boolean).map(family => ({ family, weight }));
  if (word.isExact) return exactly(word.used, 1);
  const found = lookUp(index, word.used, word.isTyped);
  if (word.used === word.typed) return found;
  const weight = correctedWeight[word.distance];
  return [...found.map(one => ({ ...one, weight: one.weight * weight })), ...word.others.flatMap(form => exactly(form, weight / 2))];
}
