// One typed word → the families it may mean, each with a weight of at most 1.

import { isWeakWord } from './words.js';

/** `isTyped`: it may be unfinished. Nothing is corrected here: see search-spelling.js. */
export function lookUp(index, word, isTyped) {
  const exact = index.exact(word);
  const found = exact ? [{ family: exact, weight: 1 }] : [];
  if (mayBeUnfinished(word, isTyped, exact)) {
    const prefixed = [...index.startingWith(word)]
      .filter(([family]) => family !== exact)
      .map(([family, form]) => ({ family, weight: (exact ? .4 : .85) * Math.sqrt(word.length / form.length) }));
    found.push(...prefixed.sort((a, b) => b.weight - a.weight || b.family.count - a.family.count).slice(0, exact ? 3 : 8));
  }
  if (found.length) return found;
  const sibling = withOtherEnding(index, word);
  return sibling ? [{ family: sibling, weight: .8 }] : [];
}

// A whole word that is the beginning of another is mostly another word: "car" of "care". From four letters it is mostly not.
const mayBeUnfinished = (word, isTyped, exact) => isTyped && !isWeakWord(word) ? word.length > 2 || (word.length === 2 && !exact) : word.length > 3 && !exact;

const endings = new Set(' s es ed d ing er ers ly al ion ions y ies e ment'.split(' '));   // the first is none

/** "improving" where only "improved" is known: no misspelling, so nothing that the reader must be told. */
function withOtherEnding(index, word) {
  if (word.length < 5) return undefined;
  let best;
  for (const family of index.startingWith(word.slice(0, Math.max(4, word.length - 3))).keys()) {
    for (const form of family.forms) {
      let common = 0;
      while (common < word.length && word[common] === form[common]) common++;
      const over = Math.max(word.length, form.length) - common;
      if (!best || over < best.over || (over === best.over && family.count > best.family.count)) best = { family, common, over, isEnding: endings.has(form.slice(common)) };
    }
  }
  return best && best.common >= 4 && best.over <= 3 && endings.has(word.slice(best.common)) && best.isEnding ? best.family : undefined;
}
