// A search: query → pages.

import { partsOf, significant, unique } from './words.js';
import { readQuery } from './query.js';
import { conceptsOf } from './concepts.js';
import { byScore, inTextsWeight, missingAbout, missingShare, nearnessWeight, oftenShare, rank, rarity, scoresOf } from './ranking.js';
import { bestPart, matchesIn } from './excerpt.js';
import { isUrgent } from './urgent.js';

const sectionsShown = 3;

/**
 * Searches. `limit`: how many pages. `isTyping`: the last word may be unfinished. `asTyped`: nothing is corrected.
 * Gives `pages`, best first, each { url, title, isUrgent, sections, excerpt }: of each section its anchor and heading, and the
 * section to take an excerpt from, with text and caveat. A greater limit only continues the order. Besides `total`, the number of
 * pages, 0 when nothing on the site speaks of what was asked; `corrections` [[typed, used]]; `missing` words; the synonyms `also`
 * searched; `others`, the words that the site knows; and `marks`: form → number of its concept.
 */
export async function search(index, text, { limit = 5, isTyping = false, asTyped = false } = {}) {
  const query = await readQuery(index, text, isTyping, asTyped);
  const concepts = conceptsOf(index, query).map(concept => ({
    ...concept,
    families: new Set(concept.ways.flatMap(way => way.words.flat()).map(({ family }) => family)),
    length: Math.max(1, Math.min(...concept.ways.map(way => way.words.length))),
  }));
  for (const concept of concepts) concept.forms = new Set([...concept.families].flatMap(({ forms }) => forms));
  const scores = await Promise.all(concepts.map(concept => scoresOf(index, concept)));
  const marks = new Map(concepts.flatMap(({ forms }, number) => [...forms].map(form => [form, number])));

  const missed = concepts.filter(concept => !concept.ways.length);
  let ranked = isAnswered(index, concepts, scores) ? rank(index, concepts, scores, query) : [];
  if (query.phrases.length) ranked = await withPhrases(index, ranked, query.phrases, scores.filter((_, at) => concepts[at].words.some(word => word.isExact)));
  const urgent = isUrgent(index, query);
  if (urgent) ranked = [urgentFirst(index, ranked), ...ranked.filter(({ page }) => page !== index.urgent.page)];

  const first = await Promise.all(ranked.slice(0, limit).map(page => withText(index, page, marks, concepts.length)));
  const closest = first.splice(urgent ? 1 : 0, 5).sort(byScore);
  first.splice(urgent ? 1 : 0, 0, ...closest);

  const typed = query.words.at(-1);
  return {
    pages: first.map(page => ({ ...page, isUrgent: urgent && page.page === index.urgent.page })),
    total: ranked.length,
    isSearched: concepts.length > 0,
    top: index.top,
    corrections: query.words.filter(word => word.used !== word.typed).map(word => [word.typed, word.used]),
    missing: unique(missed.flatMap(concept => concept.words.map(word => word.typed))),
    others: unique(concepts.filter(concept => concept.ways.length).flatMap(concept => concept.words.map(word => word.used))),
    phrases: query.phrases,
    also: unique(concepts.flatMap(concept => concept.also)),
    typing: typed?.isTyped && typed.used.length > 2 ? typed.used : undefined,
    marks,
  };
}

/**
 * Whether the site speaks of what is asked. A word in a heading, or one that is an alias, is what the site is about and counts as
 * much as one that stands nowhere; one that only stands in texts may be any word and counts by its rarity. With a word that the
 * site often has more may be missing; without one, a word of other things says enough: of a car's insurance nothing is said.
 */
function isAnswered(index, concepts, scores) {
  let all = 0, missing = 0;
  concepts.forEach((concept, at) => {
    const isSubject = !concept.isWeak && [...concept.families].some(family => index.subjects.has(family));
    const weight = isSubject ? rarity(index, 0) : scores[at].importance * (concept.ways.length ? inTextsWeight : 1);
    all += weight;
    missing += weight * (concept.ways.length ? concept.doubt : 1);
  });
  const isAbout = concepts.some(({ isWeak, families }) => !isWeak && [...families].some(({ count }) => count > index.sections * oftenShare));
  return isAbout ? missing < all * missingAbout : missing < all * missingShare && !concepts.some(({ isOther }) => isOther);
}

/** Only the sections that have every phrase, word for word. Texts are fetched where all words of the phrases are: `scores`. */
async function withPhrases(index, ranked, phrases, scores) {
  const holds = ({ heading, text }, phrase) => [heading, text].some(part => ` ${partsOf(part).join(' ')} `.includes(` ${phrase.join(' ')} `));
  const found = await Promise.all(ranked.map(async page => {
    const likely = page.sections.filter(({ section }) => scores.every(({ best }) => best[section]));
    const texts = await Promise.all(likely.map(({ section }) => index.section(section)));
    const sections = likely.filter((_, at) => phrases.every(phrase => holds(texts[at], phrase)));
    return sections.length ? { ...page, sections } : undefined;
  }));
  return found.filter(Boolean);
}

/** The page on urgent help, from its top, whatever else of it was found. */
function urgentFirst(index, ranked) {
  const first = index.firstOf(index.urgent.page);
  const found = ranked.find(({ page }) => page === index.urgent.page)?.sections ?? [];
  return { page: index.urgent.page, score: Infinity, sections: [{ section: first, score: 0 }, ...found.filter(({ section }) => section !== first)] };
}

/** What only the text can tell: whether the words stand together. */
async function withText(index, { page, score, sections }, marks, wanted) {
  // The top of a page is what its title leads to anyhow.
  const top = index.firstOf(page);
  const shown = sections.map(({ section }) => section).filter((section, at) => !at || section !== top).slice(0, sectionsShown);
  const first = await index.section(shown[0]);
  const speaks = ({ text }) => matchesIn(text, { marks }).length > 0;
  // For the whole page speaks whichever of them has the words; and below a heading may stand nothing but further headings.
  let excerpt = first;
  for (const section of shown.slice(1)) {
    if (shown[0] > top ? excerpt.text : speaks(excerpt)) break;
    const next = await index.section(section);
    if (!excerpt.text || speaks(next)) excerpt = next;
  }
  const together = bestPart(matchesIn(`${first.heading} ${excerpt.text}`, { marks })).concepts;
  return {
    url: first.page, title: index.heading(top), page, excerpt,
    score: score * (1 + nearnessWeight * together / wanted),
    sections: shown.map(section => ({ heading: index.heading(section), anchor: index.anchor(section) })),
  };
}
