// Which pages answer a query best, and where on them.

import { isWeakWord } from './words.js';

// What was chosen on the questions among the tests; the order of results changes little around these.
const elsewhereWeight = .38;           // a word that only another section of the page has
const elsewhereCoverage = .8;
const coverageExponent = 2.25;         // of the share of the query that is met
const leastCoverage = .25;
const weakWeight = .45;
const headingWeight = .9;              // the query in the heading
const namedWeight = 1.8;               // the query in one of the names of the page's subject
const sameNameWeight = .5;             // nothing but the query in it
const nextSectionWeight = .25;         // another section of the page answers too
export const nearnessWeight = .2;      // the words close together in the text
export const inTextsWeight = .7;       // a word that no heading has may be any word
export const oftenShare = .18;         // in so many sections stands what the site is about
export const missingShare = .55;       // from this share of the query on, nothing on the site speaks of it
export const missingAbout = .75;       // the same beside a word that often stands

export const rarity = (index, count) => Math.log(1 + (index.sections - count + .5) / (count + .5));

/** How well each section meets a concept, and how much the concept counts in the query: the rarer the more. */
export async function scoresOf(index, concept) {
  const best = new Float64Array(index.sections);
  const share = concept.isWeak ? weakWeight : 1;
  if (!concept.ways.length) return { best, importance: rarity(index, 0) * share };

  let importance = .3;
  for (const way of concept.ways) {
    const sum = new Float64Array(index.sections), met = new Uint8Array(index.sections);
    let rare = 0;
    for (const alternatives of way.words) {
      const one = new Float64Array(index.sections);
      let rarest = 0;
      for (const { family, weight } of alternatives) {
        const worth = rarity(index, family.count) * weight;
        rarest = Math.max(rarest, worth);
        for (const [section, impact] of await index.places(family)) one[section] = Math.max(one[section], impact * worth);
      }
      rare += rarest;
      one.forEach((score, section) => { if (score) { sum[section] += score; met[section]++; } });
    }
    importance = Math.max(importance, rare * way.weight);
    sum.forEach((score, section) => {
      best[section] = Math.max(best[section], score * way.weight * (met[section] / way.words.length) ** 2);
    });
  }
  return { best: best.map(score => score * share), importance: importance * share };
}

/** Every page that meets enough of the query, best first: { page, score, sections: [{ section, score }] }, its best sections first. */
export function rank(index, concepts, scores, query) {
  // What stands nowhere is missed on all pages alike.
  const all = scores.reduce((sum, { importance }, at) => sum + (concepts[at].ways.length && importance), 0);
  const pages = new Map();
  const onPage = scores.map(({ best }) => {
    const highest = new Float64Array(index.pages);
    best.forEach((score, section) => { highest[index.pageOf(section)] = Math.max(highest[index.pageOf(section)], score); });
    return highest;
  });
  for (let section = 0; section < index.sections; section++) {
    const page = index.pageOf(section);
    let total = 0, covered = 0, isMet = false;
    scores.forEach(({ best, importance }, at) => {
      total += Math.max(best[section], elsewhereWeight * onPage[at][page]);
      covered += importance * (best[section] ? 1 : onPage[at][page] ? elsewhereCoverage : 0);
      isMet ||= best[section] > 0;
    });
    const coverage = covered / all;
    if (!isMet || coverage < leastCoverage) continue;
    const score = total * coverage ** coverageExponent * headingFactor(index, section, concepts, scores);
    if (!pages.has(page)) pages.set(page, []);
    pages.get(page).push({ section, score });
  }
  return [...pages].map(([page, sections]) => {
    sections.sort((a, b) => b.score - a.score || a.section - b.section);
    const score = sections[0].score + nextSectionWeight * (sections[1]?.score ?? 0);
    return { page, sections, score: score * pageFactor(index, page, sections[0].section, concepts, scores, query) };
  }).sort(byScore);
}

/** How well the names of a page's subject say the query, and whether the page is meant for questions or for looking things up. */
function pageFactor(index, page, lead, concepts, scores, query) {
  const asked = String(index.familiesIn(query.words.map(word => word.used)).map(family => family.number));
  const agreement = name => {
    const { share, rest } = likeness(index, name, concepts, scores);
    return share * rest + (name.length && String(name.map(family => family.number)) === asked ? sameNameWeight : 0);
  };
  const titled = agreement(index.headingFamilies(index.firstOf(page)));
  const best = Math.max(titled, ...index.aliases(page).map(agreement));
  const weight = index.weight(page);
  // A list is asked for by its title, or by that of one of its parts.
  return (1 + namedWeight * best) * (weight < 1 ? weight + (1 - weight) * Math.min(1, Math.max(titled, agreement(index.headingFamilies(lead)))) : weight);
}

/** The share of the query that a name holds, and the share of the name that the query holds, both by how rare the words are. */
function likeness(index, name, concepts, scores) {
  const met = new Set();
  let share = 0, all = 0;
  concepts.forEach((concept, at) => {
    all += scores[at].importance;
    const found = name.filter(family => concept.families.has(family));
    share += scores[at].importance * Math.min(1, found.length / concept.length);
    for (const family of found) met.add(family);
  });
  const worthOf = families => families.reduce((sum, family) => sum + rarity(index, family.count) * (isWeakWord(family.forms[0]) ? weakWeight : 1), 0);
  return { share: share / all, rest: worthOf(name.filter(family => met.has(family))) / (worthOf(name) || 1) };
}

export const byScore = (a, b) => b.score - a.score || a.page - b.page;

/** How much of the query the heading holds, and how little else. */
function headingFactor(index, section, concepts, scores) {
  const { share, rest } = likeness(index, index.headingFamilies(section), concepts, scores);
  return 1 + headingWeight * share * (.5 + .5 * rest);
}
