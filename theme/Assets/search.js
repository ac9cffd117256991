// Searches the index that StemCellSite.Search writes, and puts results on the search page.
// Above the last line everything is pure: it can be imported and tried without a page.

// ---------------------------------------------------------------------------------------------------------------------
// Words: the same as TextFold.cs, Words.cs and SynonymKey.cs. text-vectors.tsv among the tests holds both sides to it.

const stopWords = new Set(`
  a an and are as at be been being but by can could did do does for from had has have he her his how i if in into is it its may me
  might my of on or our shall she should so than that the their them then there these they this those to us was we were what when
  where which who whom whose why will with would you your am s t not no about any after until under`.trim().split(/\s+/));

// Searched as any other, but a result that has only these says little.
const weakWords = new Set(`
  get got getting need needs take takes come comes go going make makes use used using feel really work works happen happens want
  know much many good better like thing things day all first last new year years old`.trim().split(/\s+/));

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
const groupsOf = text => (fold(text).match(hyphenated) ?? [])
  .map(group => group.split(/[-\u2010]/).map(part => part.replace(/'s$/, '').replace(/'/g, '')));

const partsOf = text => groupsOf(text).flat();

/** The words of a text as they are indexed: "a follow-up" gives a, follow, up, followup. */
export const wordsOf = text => groupsOf(text)
  .flatMap(parts => parts.length > 1 ? [...parts, parts.join('')] : parts);

export const isStopWord = word => stopWords.has(word);

const unique = list => [...new Set(list)];

const significant = words => words.filter(word => !isStopWord(word));

/** By what a synonym is found: its words without the commonest endings. */
export const synonymKey = phrase => partsOf(phrase).map(withoutEnding).join(' ');

const withoutEnding = word =>
  word.length < 4 ? word
  : word.endsWith('ies') ? word.slice(0, -3) + 'y'
  : word.replace(/(ing|ed|es|s)$/, '').replace(/e$/, '');

// ---------------------------------------------------------------------------------------------------------------------
// The index. A search asks it questions and waits for the answers, so that it may one day fetch them in pieces.

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Reads the number at `at`, five bits a character, the lowest first; gives it and the place after it. */
function readNumber(text, at) {
  for (let number = 0, shift = 0; ; shift += 5) {
    const bits = alphabet.indexOf(text[at++]);
    number |= (bits & 31) << shift;
    if (bits < 32) return [number, at];
  }
}

/** `load` fetches a file below /search/ and gives its JSON. */
export async function openIndex(load) {
  const manifest = await load('manifest.json');
  if (manifest.v !== 1) throw new Error(`The search index has version ${manifest.v}; this script reads 1.`);

  const familyOf = new Map();
  for (const line of manifest.inline.split('\n').filter(Boolean)) {
    const [forms, count, places] = line.split('\t');
    const family = { forms: forms.split(' '), count: Number(count), places };
    for (const form of family.forms) familyOf.set(form, family);
  }
  const vocabulary = [...familyOf.keys()].sort();

  const starts = [];
  for (let at = 0, start = 0, step; at < manifest.f.length;) {
    [step, at] = readNumber(manifest.f, at);
    starts.push(start += step);
  }
  const fragments = new Map();

  return {
    sections: manifest.n,
    synonyms: readSynonyms(manifest),

    /** The family that has exactly this form. */
    async exact(form) { return familyOf.get(form); },

    /** Families with a form that starts so, each with its first such form. */
    async startingWith(prefix) {
      const found = new Map();
      for (let at = firstFrom(vocabulary, prefix); vocabulary[at]?.startsWith(prefix); at++) {
        const family = familyOf.get(vocabulary[at]);
        if (!found.has(family)) found.set(family, vocabulary[at]);
      }
      return found;
    },

    /** The forms that a misspelt word may stand for. */
    async vocabularyFor() { return vocabulary; },

    /** The sections that use a family, as [section, impact 1 to 63]. */
    async places(family) {
      const places = [];
      for (let at = 0, section = -1, step; at < family.places.length; at++) {
        [step, at] = readNumber(family.places, at);
        section += step + 1;
        places.push([section, alphabet.indexOf(family.places[at])]);
      }
      return places;
    },

    /** The text of a section and where it stands. */
    async section(number) {
      const file = starts.findLastIndex(start => start <= number);
      if (!fragments.has(file)) fragments.set(file, load(`${manifest.h}/f/${file}.json`));
      let rest = number - starts[file];
      for (const page of await fragments.get(file)) {
        if (rest < page.s.length) {
          const [anchor, heading, text] = page.s[rest];
          return { section: number, url: anchor ? `${page.u}#${anchor}` : page.u, title: page.t, heading, text };
        }
        rest -= page.s.length;
      }
      throw new Error(`Section ${number} is not in file ${file}.`);
    },
  };
}

function firstFrom(sorted, wanted) {
  let low = 0;
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Key of what is typed → the phrases to search besides. */
function readSynonyms({ syn, syn1 }) {
  const synonyms = new Map();
  const add = (typed, phrases) => {
    const key = synonymKey(typed);
    synonyms.set(key, [...synonyms.get(key) ?? [], ...phrases]);
  };
  for (const group of syn) for (const member of group) add(member, group.filter(other => other !== member));
  for (const [typed, ...phrases] of syn1) add(typed, phrases);
  return synonyms;
}

// ---------------------------------------------------------------------------------------------------------------------
// One typed word → the families it may mean, each with a weight of at most 1.

async function lookUp(index, word, isTyped, mayCorrect) {
  const exact = await index.exact(word);
  const found = exact ? [{ family: exact, weight: 1 }] : [];
  if (word.length > 2 ? isTyped || !exact : word.length === 2 && isTyped && !exact) {
    const prefixed = [...await index.startingWith(word)]
      .filter(([family]) => family !== exact)
      .map(([family, form]) => ({ family, weight: (exact ? .4 : .85) * Math.sqrt(word.length / form.length) }));
    found.push(...prefixed.sort((a, b) => b.weight - a.weight || b.family.count - a.family.count).slice(0, 10));
  }
  if (found.length) return { found };

  const sibling = await withOtherEnding(index, word);
  if (sibling) return { found: [{ family: sibling, weight: .8 }] };
  return mayCorrect ? corrected(index, word) : { found };
}

const endings = new Set('s es ed d ing ings er ers ly al ion ions y ies e ment able ive'.split(' '));

/** "improving" where only "improved" is known: no misspelling, so nothing that the reader must be told. */
async function withOtherEnding(index, word) {
  if (word.length < 5) return undefined;
  let best;
  for (const family of (await index.startingWith(word.slice(0, Math.max(4, word.length - 3)))).keys()) {
    for (const form of family.forms) {
      let common = 0;
      while (common < word.length && word[common] === form[common]) common++;
      const over = Math.max(word.length, form.length) - common;
      if (!best || over < best.over || (over === best.over && family.count > best.family.count)) best = { family, common, over };
    }
  }
  return best && best.common >= 4 && best.over <= 3 && endings.has(word.slice(best.common)) ? best.family : undefined;
}

async function corrected(index, word) {
  if (word.length < 3 || /\p{N}/u.test(word)) return { found: [] };

  let closest = word.length < 8 ? 1 : 2;
  let forms = [];
  for (const form of await index.vocabularyFor(word)) {
    if (form.length < 3 || (form[0] !== word[0] && word.length < 6)) continue;
    const distance = distanceUpTo(closest, word, form);
    if (distance < closest) forms = [];
    if (distance <= closest) { closest = distance; forms.push(form); }
  }

  const likeness = form =>
    (form[0] === word[0] ? 1 : 0) + (form.at(-1) === word.at(-1) ? .5 : 0) - (form.length < word.length ? .2 : 0);
  const candidates = await Promise.all(forms.map(async form => ({ form, family: await index.exact(form) })));
  candidates.sort((a, b) => likeness(b.form) - likeness(a.form) || b.family.count - a.family.count);
  const families = unique(candidates.map(candidate => candidate.family)).slice(0, 3);
  const weight = closest === 1 ? .8 : .65;
  return {
    found: families.map((family, at) => ({ family, weight: at ? weight / 2 : weight })),
    correction: candidates[0]?.form,
  };
}

/** How many letters to add, drop, change or swap with their neighbour; anything above `most` once it is sure to be. */
function distanceUpTo(most, a, b) {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before = [], above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return Infinity;
    [before, above] = [above, row];
  }
  return above[b.length];
}

// ---------------------------------------------------------------------------------------------------------------------
// A query → its concepts: synonym phrases and single words. Each has ways to be met, by its own words or by a synonym's.

async function conceptsOf(index, query, asTyped) {
  const longest = Math.max(0, ...[...index.synonyms.keys()].map(key => key.split(' ').length));
  const concepts = [];
  for (let at = 0; at < query.words.length;) {
    const [length, synonyms] = synonymsAt(index, query.words, at, longest)
      ?? [query.groups.get(at)?.length ?? 1, []];
    const words = query.words.slice(at, at + length);
    const typed = query.isTyping && at + length === query.words.length ? words.at(-1) : undefined;
    // A phrase that is all of a hyphenated word, or a hyphenated word without synonyms, is also met by the joined form.
    const joined = query.groups.get(at)?.length === length ? words.join('') : undefined;
    at += length;
    const concept = await conceptOf(index, significant(words), { synonyms, joined, typed, asTyped });
    if (concept.words.length || concept.ways.length) concepts.push(concept);
  }
  return concepts;
}

/** The longest phrase that starts here and has synonyms. Stop words take part: "what to expect" may be one. */
function synonymsAt(index, words, at, longest) {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const synonyms = index.synonyms.get(words.slice(at, at + length).map(withoutEnding).join(' '));
    if (synonyms) return [length, synonyms];
  }
  return undefined;
}

async function conceptOf(index, words, { synonyms, joined, typed, asTyped }) {
  const exactly = async phrase => {
    const families = await Promise.all(significant(phrase).map(word => index.exact(word)));
    return families.length && families.every(Boolean) ? families.map(family => [{ family, weight: 1 }]) : undefined;
  };
  const others = [];
  for (const phrase of synonyms) {
    const found = await exactly(partsOf(phrase));
    if (found) others.push({ phrase, words: found });
  }

  // A word that has a synonym is spelt as it is meant.
  const own = await Promise.all(words.map(word => lookUp(index, word, word === typed, !others.length && !asTyped)));
  const isKnown = own.every(word => word.found.length);
  const together = joined && await exactly([joined]);
  return {
    words,
    isWeak: words.length > 0 && words.every(word => weakWords.has(word)),
    corrections: own.flatMap((word, at) => word.correction ? [[words[at], word.correction]] : []),
    also: others.map(other => other.phrase),
    ways: [
      ...own.some(word => word.found.length) ? [{ words: own.map(word => word.found), weight: 1 }] : [],
      ...together ? [{ words: together, weight: 1 }] : [],
      ...others.map(other => ({ words: other.words, weight: isKnown ? .55 : .8 })),
    ],
  };
}

// ---------------------------------------------------------------------------------------------------------------------
// Ranking

/** How well each section meets a concept, and how much the concept counts in the query: the rarer the more. */
async function scoresOf(index, concept) {
  const best = new Float64Array(index.sections);
  if (!concept.ways.length) return { best, importance: Math.log(1 + index.sections) };

  let importance = .5;
  for (const way of concept.ways) {
    const sum = new Float64Array(index.sections), met = new Uint8Array(index.sections);
    let rarity = 0;
    for (const alternatives of way.words) {
      const one = new Float64Array(index.sections);
      let rarest = 0;
      for (const { family, weight } of alternatives) {
        rarest = Math.max(rarest, Math.log(1 + index.sections / (family.count + .5)) * weight);
        for (const [section, impact] of await index.places(family)) one[section] = Math.max(one[section], impact * weight);
      }
      rarity += rarest;
      one.forEach((impact, section) => { if (impact) { sum[section] += impact; met[section]++; } });
    }
    importance = Math.max(importance, rarity * way.weight);
    sum.forEach((impact, section) => {
      best[section] = Math.max(best[section], impact * way.weight * (met[section] / way.words.length) ** 2);
    });
  }
  const share = concept.isWeak ? .6 : 1;
  return { best: best.map(score => score * share), importance: importance * share };
}

/** Every section that meets enough of the query, best first. */
function rank(scores, sections) {
  const all = scores.reduce((sum, score) => sum + score.importance, 0);
  const ranked = [];
  for (let section = 0; section < sections; section++) {
    let total = 0, covered = 0;
    for (const { best, importance } of scores) if (best[section]) { total += best[section]; covered += importance; }
    const coverage = covered / all;
    if (total && coverage >= .25) ranked.push({ section, score: total * coverage });
  }
  return ranked.sort((a, b) => b.score - a.score || a.section - b.section);
}

/** What only the text can tell: whether the heading asks the same, and whether the words stand together. */
function closeness({ heading, text }, query) {
  const all = partsOf(heading), words = significant(all);
  const isMet = word => words.some(other => other === word || other.startsWith(word.slice(0, Math.max(4, word.length - 2))));
  const met = query.corrected.filter(isMet).length;
  const phrase = query.corrected.join(' ');
  let factor = 1;
  if (all.join(' ') === query.words.join(' ')) factor += .6;
  if (words.join(' ') === phrase) factor += .3;
  if (met) factor += .3 * (met / query.corrected.length) * (met / Math.max(met, words.length));
  if (query.corrected.length > 1
    && ` ${significant(partsOf(text)).join(' ')} `.includes(query.isTyping ? ` ${phrase}` : ` ${phrase} `)) factor += .2;
  return factor;
}

/**
 * Searches. `isTyping`: the last word may be unfinished. `asTyped`: nothing is corrected.
 * Gives hits (at most `limit`, in an order that a greater limit only continues), total, corrections [[typed, used]],
 * missing words, the synonyms also searched, and marks: form → number of its concept.
 */
export async function search(index, text, { limit = firstResults, isTyping = false, asTyped = false } = {}) {
  const query = readQuery(text, isTyping);
  const concepts = await conceptsOf(index, query, asTyped);
  const corrections = concepts.flatMap(concept => concept.corrections);
  const missing = unique(concepts.filter(concept => !concept.ways.length).flatMap(concept => concept.words));
  query.corrected = query.significant.map(word => corrections.find(([typed]) => typed === word)?.[1] ?? word);

  const ranked = rank(await Promise.all(concepts.map(concept => scoresOf(index, concept))), index.sections);
  const closer = await Promise.all(ranked.slice(0, reordered).map(async ({ section, score }) => {
    const found = await index.section(section);
    return { ...found, score: score * closeness(found, query) };
  }));
  closer.sort((a, b) => b.score - a.score || a.section - b.section);
  const rest = await Promise.all(ranked.slice(reordered, limit)
    .map(async ({ section, score }) => ({ ...await index.section(section), score })));

  return {
    hits: [...closer, ...rest].slice(0, limit),
    total: ranked.length,
    words: query.significant,
    typing: query.isTyping && query.words.at(-1).length > 2 ? query.words.at(-1) : undefined,
    corrections,
    missing,
    also: unique(concepts.flatMap(concept => concept.also)),
    marks: new Map(concepts.flatMap((concept, number) => concept.ways
      .flatMap(way => way.words.flat())
      .flatMap(({ family }) => family.forms.map(form => [form, number])))),
  };
}

const firstResults = 5;

// Four more may overtake the first once their text is known, and its files are needed anyway.
const reordered = firstResults + 4;

function readQuery(text, isTyping) {
  const groups = new Map();
  const words = [];
  for (const parts of groupsOf(text)) {
    if (parts.length > 1) groups.set(words.length, parts);
    words.push(...parts);
  }
  return { words, groups, significant: significant(words), isTyping: isTyping && /[\p{L}\p{N}\p{M}]$/u.test(text) };
}

// ---------------------------------------------------------------------------------------------------------------------
// Excerpts

/** The part of the text that says most about the query, as [string, isMarked] in order. */
export function excerptOf(text, { marks, typing }, size = 160) {
  const matches = [];
  for (const run of text.matchAll(/[\p{L}\p{N}\p{M}'\u2019\u02bc]+/gu)) {
    const found = wordsOf(run[0]).find(word => marks.has(word) || (typing && word.startsWith(typing)));
    if (found) matches.push({ start: run.index, end: run.index + run[0].length, concept: marks.get(found) ?? typing });
  }

  const start = startOf(text, bestStart(matches, size));
  const end = endOf(text, start, size);
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

const leadIn = 40;

/** The match from which a window holds the most different concepts, then the most matches, then comes first. */
function bestStart(matches, size) {
  let best = { start: 0, concepts: 0, count: 0 };
  for (const { start } of matches) {
    const inside = matches.filter(match => match.start >= start && match.end <= start + size - leadIn);
    const concepts = new Set(inside.map(match => match.concept)).size;
    if (concepts > best.concepts || (concepts === best.concepts && inside.length > best.count))
      best = { start, concepts, count: inside.length };
  }
  return best.start;
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

function endOf(text, start, size) {
  if (start + size >= text.length) return text.length;
  const space = text.lastIndexOf(' ', start + size);
  return space > start ? space : start + size;
}

// ---------------------------------------------------------------------------------------------------------------------
// The page. Nodes are built one by one: a string never becomes markup.

const notNoRisk = 'That does not mean that there is no risk: this site may not cover it, or may use other words. Please ask your doctor.';

function upgrade(form, list, status) {
  const input = form.elements.namedItem('q');
  const more = element('button', { type: 'button', className: 'search-more', hidden: true }, 'Show more results');
  list.after(more);

  // Who opens this page will search: the index is on its way before the first letter.
  let index = openIndex(load), sequence = 0, debounce, announcement, asTyped = new URLSearchParams(location.search).has('exact');
  index.catch(() => {});   // said when something is searched

  async function ask(text, options) {
    try {
      return await search(await index, text, options);
    } catch {
      // The network failed, or the site was published anew since the index was opened: open it again, past every cache.
      index = openIndex(path => load(path, 'reload'));
      return search(await index, text, options);
    }
  }

  async function show({ isTyping, limit = firstResults, delay = 0 }) {
    clearTimeout(debounce);
    const text = input.value.trim(), number = ++sequence;
    history.replaceState(null, '', text ? `?q=${encodeURIComponent(text)}${asTyped ? '&exact=1' : ''}` : location.pathname);
    if (text.length < 2) return render([], [], delay);

    try {
      const found = await ask(isTyping ? input.value : text, { isTyping, limit, asTyped });
      if (number !== sequence) return;
      const shown = new Set(limit > firstResults ? [...list.querySelectorAll('a')].map(link => link.getAttribute('href')) : []);
      render(found.hits.map(hit => resultFor(hit, found)), statusFor(text, found), delay);
      more.hidden = found.hits.length >= found.total;
      more.onclick = () => show({ isTyping, limit: limit + 10 });
      if (shown.size) [...list.querySelectorAll('a')].find(link => !shown.has(link.getAttribute('href')))?.focus();
    } catch {
      if (number === sequence) render([], ['The search could not be loaded. Try again, or use ', allPages(), '.'], 0);
    }
  }

  function render(results, message, delay) {
    list.replaceChildren(...results);
    list.hidden = !results.length;
    more.hidden = true;
    // A screen reader hears it once, when the reader has stopped typing.
    clearTimeout(announcement);
    announcement = setTimeout(() => {
      const said = element('p', {}, ...message);
      if (said.textContent !== status.textContent) status.replaceChildren(...said.childNodes);
    }, delay);
  }

  input.addEventListener('input', () => {
    asTyped = false;
    sequence++;
    clearTimeout(debounce);
    clearTimeout(announcement);
    debounce = setTimeout(() => show({ isTyping: true, delay: 380 }), 120);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    show({ isTyping: false });
  });

  input.value = new URLSearchParams(location.search).get('q') ?? input.value;
  if (input.value.trim()) show({ isTyping: false });
}

async function load(path, cache = 'default') {
  const response = await fetch(`/search/${path}`, { cache });
  if (!response.ok) throw new Error(`/search/${path}: ${response.status}`);
  return response.json();
}

function resultFor(hit, found) {
  const name = hit.heading === hit.title
    ? [element('strong', {}, hit.heading)]
    : [element('span', { className: 'search-page' }, hit.title), ' › ', element('strong', {}, hit.heading)];
  const excerpt = excerptOf(hit.text, found).map(([piece, isMarked]) => isMarked ? element('mark', {}, piece) : piece);
  return element('li', {},
    element('a', { href: hit.url }, ...name),
    ...excerpt.length ? [element('p', { className: 'search-excerpt' }, ...excerpt)] : []);
}

function statusFor(text, { total, words, corrections, missing, also }) {
  if (!words.length && !total) return ['Signs and very common words are not searched. Add a word that says more.'];

  const message = [];
  if (corrections.length)
    message.push(`Showing results for ${listed(corrections.map(([, used]) => used))}. `,
      element('a', { href: `/search/?q=${encodeURIComponent(text)}&exact=1` },
        `Search instead for ${listed(corrections.map(([typed]) => typed))}`), '. ');
  if (missing.length) message.push(`No page mentions ${listed(missing)}. `);
  else if (!total) message.push(`Nothing was found for ${listed([text])}. `);
  // On a health site silence must never read as "no risk".
  if (!total || missing.length * 2 >= words.length) message.push(`${notNoRisk} `);
  if (!total) return [...message, 'Check the spelling, try fewer words, or use ', allPages(), '.'];

  const counted = total === 1 ? '1 result' : `${total} results`;
  message.push(missing.length ? `${counted} for the other words.` : corrections.length ? `${counted}.` : `${counted} for ${listed([text])}.`);
  if (also.length) message.push(` Also searched: ${also.join(', ')}.`);
  return message;
}

const listed = words => words.map(word => `“${word}”`).join(', ');
const allPages = () => element('a', { href: '#az' }, 'the list of all headings');

function element(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

const results = globalThis.document?.getElementById('search-results');
if (results) upgrade(document.querySelector('main form[role=search]') ?? document.querySelector('form[role=search]'), results, document.getElementById('search-status'));
