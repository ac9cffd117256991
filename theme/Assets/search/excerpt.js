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

const size = 160, leadIn = 40;

/** The part of the text that says most about the query, as [string, isMarked] in order. */
export function excerptOf(text, found) {
  const matches = matchesIn(text, found);
  const start = startOf(text, bestPart(matches).start);
  const end = endOf(text, start);
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

/** The match from which a window holds the most different concepts, then the most matches, then comes first. */
export function bestPart(matches) {
  let best = { start: 0, concepts: 0, count: 0 };
  for (const { start } of matches) {
    const inside = matches.filter(match => match.start >= start && match.end <= start + size - leadIn);
    const concepts = new Set(inside.map(match => match.concept)).size;
    if (concepts > best.concepts || (concepts === best.concepts && inside.length > best.count))
      best = { start, concepts, count: inside.length };
  }
  return best;
}

/** The start of the sentence if it is near, else of a word. */
function startOf(text, match) {
  if (match <= leadIn) return 0;
  const from = match - leadIn;
  const before = text.slice(from, match);
  const sentence = [...before.matchAll(/[.!?…]["'”’)]?\s+/g)].at(-1);
  if (sentence) return from + sentence.index + sentence[0].length;
  const space = before.indexOf(' ');
  return space < 0 ? match : from + space + 1;
}

function endOf(text, start) {
  if (start + size >= text.length) return text.length;
  const space = text.lastIndexOf(' ', start + size);
  return space > start ? space : start + size;
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
