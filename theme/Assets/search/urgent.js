// Signs that need urgent help, in readers' words. They come with the index; none is written here.

import { withoutEnding } from './words.js';

/** Whether a query holds every part of a sign, in any order, with any ending and with small misspellings. */
export function isUrgent(index, { words, spelling }) {
  if (!index.urgent) return false;
  const typed = words.map(word => ({ ...word, isKnown: index.exact(word.typed) || index.synonyms.get(withoutEnding(word.typed))?.length === 0 }));
  return index.urgent.flags.some(parts => parts.every(phrases => phrases.some(phrase => stands(phrase, typed, spelling))));
}

// Two other words may come between: "lost all feeling".
const gap = 2;

function stands(phrase, words, spelling) {
  return words.some((_, start) => {
    let at = start;
    for (const wanted of phrase) {
      const end = at === start ? start + 1 : at + gap + 1;
      const found = words.slice(at, end).findIndex(word => isSame(word, wanted, spelling));
      if (found < 0) return false;
      at += found + 1;
    }
    return true;
  });
}

function isSame({ typed, used, isKnown }, wanted, spelling) {
  const bare = withoutEnding(wanted);
  if (withoutEnding(typed) === bare || withoutEnding(used) === bare) return true;
  return !isKnown && spelling?.mayMean(typed, wanted);
}
