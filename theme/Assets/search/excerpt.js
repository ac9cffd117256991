// What is shown of a section's text, and where its link leads.

import { wordsOf } from './words.js';

const run = /[\p{L}\p{N}\p{M}'\u2019\u02bc]+/gu;

/** The words of the text that answer the query: { start, end, concept }. */
export function matchesIn(text, { marks, typing }) {
  const matches = [];
  for (const { 0: raw, index } of text.matchAll(run)) {
    const found = wordsOf(raw).find(word => marks.has(word) || (typing && word.startsWith(typing)));
    if (found) matches.push({ start: index, end: index + raw.length, concept: marks.get(found) ?? typing });
  }
  return matches;
}

// In UTF-16 units: from the first on an excerpt may end, at the second it must.
const size = 120, most = 320;

/** The part of the text that says most about the query, as [string, isMarked] in order. */
export function excerptOf(text, found) {
  const matches = matchesIn(text, found);
  const [start, end] = sentencesAround(text, bestPart(matches));
  const pieces = start > 0 ? [['… ', false]] : [];
  let at = start;
  for (const match of matches.filter(match => match.start >= start && match.end <= end)) {
    pieces.push([text.slice(at, match.start), false], [text.slice(match.start, match.end), true]);
    at = match.end;
  }
  pieces.push([text.slice(at, end), false]);
  if (end < text.length) pieces.push([' …', false]);
  return pieces.filter(([piece]) => piece);
}

/** From the first match to the last of a window that holds the most different concepts, then the most matches, then comes first. */
export function bestPart(matches) {
  let best = { start: 0, end: 0, concepts: 0, count: 0 };
  for (const { start } of matches) {
    const inside = matches.filter(match => match.start >= start && match.end <= start + size);
    const concepts = new Set(inside.map(match => match.concept)).size;
    if (concepts > best.concepts || (concepts === best.concepts && inside.length > best.count))
      best = { start, end: inside.at(-1).end, concepts, count: inside.length };
  }
  return best;
}

/** Whole sentences, cut only where they are too long: without its beginning, "it has not been shown to give relief" says the opposite. */
function sentencesAround(text, part) {
  const ends = [...text.matchAll(/[.!?…]["'”’)]?(?=\s)/g)].map(({ 0: end, index }) => index + end.length);
  let start = (ends.findLast(end => end < part.start) ?? -1) + 1;
  if (part.start - start > most - size) start = part.start;
  const end = [...ends, text.length].find(end => end >= Math.max(start + size, part.end));
  if (end <= start + most) return [start, end];
  const space = text.lastIndexOf(' ', start + most);
  return [start, space > start ? space : start + most];
}

const leastWords = 3, mostWords = 6;

/** The address of a page's first result, with the words that browsers which can will scroll to and mark. */
export function linkTo({ url: page, sections: [{ anchor }], excerpt: { text } }, found) {
  const matches = matchesIn(text, found);
  const words = wordsAround(text, bestPart(matches).start);
  const url = anchor ? `${page}#${anchor}` : page;
  if (!matches.length || words.length < leastWords) return url;
  const encoded = encodeURIComponent(words.join(' ')).replace(/-/g, '%2D');
  return `${url}${anchor ? '' : '#'}:~:text=${encoded}`;
}

// Within one clause, so that the words surely stand together in one block of the page.
function wordsAround(text, match) {
  const from = Math.max(...[...text.slice(0, match).matchAll(/[.!?:;,…()\u201c\u201d"]\s*/g)].map(stop => stop.index + stop[0].length), 0);
  const clause = text.slice(from).split(/[.!?:;,…()\u201c\u201d"]/, 1)[0].trim().split(/\s+/);
  const before = text.slice(from, match).split(/\s+/).filter(Boolean).length;
  const start = Math.max(0, Math.min(before, clause.length - leastWords));
  return clause.slice(start, start + mostWords);
}
