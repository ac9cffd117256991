// What a reader types → words, phrases in quotes, and misspelt words put right.

import { groupsOf, isStopWord, isWeakWord, partsOf, significant, withoutEnding } from './words.js';
import { lookUp } from './lookup.js';

const inQuotes = /["\u201c\u201d\u201e]([^"\u201c\u201d\u201e]*)["\u201c\u201d\u201e]/g;

/**
 * `isTyping`: the last word may be unfinished. `asTyped`: nothing is corrected.
 * Gives `words` in order, each { typed, used, others, isExact, isTyped }, `joined`: place of a hyphenated word's first part → its
 * number of parts, `phrases`, each the words that must stand together, and `spelling`, where a word needed it.
 */
export async function readQuery(index, text, isTyping, asTyped) {
  const phrases = [...text.matchAll(inQuotes)].map(([, phrase]) => partsOf(phrase)).filter(words => significant(words).length);
  const inPhrases = new Set(phrases.flat());
  const joined = new Map(), words = [];
  for (const parts of groupsOf(text)) {
    if (parts.length > 1) joined.set(words.length, parts.length);
    words.push(...parts.map(typed => ({ typed, used: typed, others: [], isExact: inPhrases.has(typed) })));
  }
  if (isTyping && words.length && /[\p{L}\p{N}\p{M}]$/u.test(text)) words.at(-1).isTyped = true;
  await index.learn(words.map(word => word.typed));
  const besides = index.wordsBesides;
  const doubtful = words.filter(({ typed, isExact }) => !isExact && !isStopWord(typed) && !isWeakWord(typed)
    && !besides.get(withoutEnding(typed)) && !index.exact(typed));
  const unknown = doubtful.filter(({ typed, isTyped }) => !lookUp(index, typed, isTyped).length);
  const spelling = unknown.length || doubtful.some(word => !word.isTyped) ? await import('./search-spelling.js') : undefined;
  if (!asTyped) for (const word of unknown) if (!besides.has(withoutEnding(word.typed))) correct(index, word, spelling, [...besides.values()].filter(Boolean));
  return { words, joined, phrases, spelling };
}

function correct(index, word, { correctionsFor }, besides) {
  const [first, ...others] = correctionsFor(index, word.typed, besides);
  if (first) Object.assign(word, { used: first.form, distance: first.distance, sureness: first.sureness, others: others.map(other => other.form) });
}
