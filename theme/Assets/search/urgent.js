// Signs that need urgent help, in readers' words. They come with the index; none is written here.

import { withoutEnding } from './words.js';

/** Whether a query holds every part of a sign, in any order, with any ending and with small misspellings. */
export function isUrgent(index, { words, spelling }) {
  const isSlip = (typed, wanted) => !index.exact(typed) && spelling?.mayMean(typed, wanted);
  const says = (phrases, words, isSlip) => phrases.some(phrase => stands(phrase, words, isSlip));
  const likely = words.filter(({ typed }) => index.wordsBesides.get(withoutEnding(typed)) !== '');
  // Where the rest of a sign is plain, a word of other things may be a slip too: "numb grain".
  return !!index.urgent?.flags.some(parts => parts.every(phrases =>
    says(phrases, parts.some(other => other !== phrases && says(other, words)) ? words : likely, isSlip)));
}

// Two other words may come between: "lost all feeling".
const gap = 2;

function stands(phrase, words, isSlip) {
  return words.some((_, start) => {
    let at = start;
    for (const wanted of phrase) {
      const end = at === start ? start + 1 : at + gap + 1;
      const found = words.slice(at, end).findIndex(word => isSame(word, wanted, isSlip));
      if (found < 0) return false;
      at += found + 1;
    }
    return true;
  });
}

function isSame({ typed, used }, wanted, isSlip) {
  const bare = withoutEnding(wanted);
  return withoutEnding(typed) === bare || withoutEnding(used) === bare || isSlip?.(typed, wanted);
}
