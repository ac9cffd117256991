// The index that StemCellSite.Search writes. What a query needs is waited for, so that a larger site's may be fetched in pieces.

import { partsOf, significant, synonymKey, withoutEnding } from './words.js';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const highestImpact = 15;

/** Reads the number at `at`, five bits a character, the lowest first; gives it and the place after it. */
export function readNumber(text, at) {
  for (let number = 0, shift = 0; ; shift += 5) {
    const bits = alphabet.indexOf(text[at++]);
    number |= (bits & 31) << shift;
    if (bits < 32) return [number, at];
  }
}

function readNumbers(text) {
  const numbers = [];
  for (let at = 0, number; at < text.length;) {
    [number, at] = readNumber(text, at);
    numbers.push(number);
  }
  return numbers;
}

function readStarts(text) {
  let sum = 0;
  return readNumbers(text).map(step => sum += step);
}

const lastUpTo = (starts, number) => starts.findLastIndex(start => start <= number);

/** `load` fetches a file below /search/: the JSON of one, the text of another. */
export async function openIndex(load) {
  const manifest = await load('manifest.json');
  if (manifest.v !== 5) throw new Error(`The search index has version ${manifest.v}, not 5.`);

  const familyOf = new Map(), families = [];
  const counts = readNumbers(manifest.counts);
  let before = '';
  // Each form is the number of letters that it shares with the one before, and the rest.
  manifest.forms.split('\n').filter(Boolean).forEach((line, number) => {
    const forms = line.split(' ').map(form => before = before.slice(0, alphabet.indexOf(form[0])) + form.slice(1));
    const family = { number, forms, count: counts[number] };
    families.push(family);
    for (const form of forms) familyOf.set(form, family);
  });
  const vocabulary = [...familyOf.keys()].sort();

  const fragments = readStarts(manifest.f), shards = readStarts(manifest.t);
  const pageOf = readNumbers(manifest.p).flatMap((sections, page) => Array(sections).fill(page));
  const headings = manifest.heads.split('\n'), anchors = manifest.anchors.split('\n');
  const pageWeights = readNumbers(manifest.w), aliases = manifest.alias.split('\n').map(line => line.split(' ').map(phrase => readNumbers(phrase).map(number => families[number])));
  const familiesIn = words => significant(words).map(word => familyOf.get(word)).filter(Boolean);
  const headingWords = headings.map(partsOf), headingFamilies = headingWords.map(familiesIn), synonyms = readSynonyms(manifest);
  // The page that leads searches for a sign, and the signs: lists of parts, each a list of phrases as words.
  const urgent = manifest.urgent && { page: manifest.urgent.page, flags: manifest.urgent.flags.split('\n').map(line => line.split('+').map(part => part.split(',').map(partsOf))) };
  const firstOf = pageOf.flatMap((page, section) => page === pageOf[section - 1] ? [] : [section]);
  const files = new Map();

  // Once each; one that failed is tried again.
  function file(path) {
    if (!files.has(path)) {
      const loading = load(`${manifest.h}/${path}`);
      loading.catch(() => files.delete(path));
      files.set(path, loading);
    }
    return files.get(path);
  }

  async function lineOf({ number }) {
    const shard = lastUpTo(shards, number);
    const lines = manifest.inline ?? await file(`t/${shard}.txt`);
    return lines.split('\n')[number - (shards[shard] ?? 0)];
  }

  return {
    sections: manifest.n,
    pages: manifest.pages,
    synonyms,
    longestSynonym: Math.max(0, ...[...synonyms.keys()].map(key => key.split(' ').length)),
    urgent,
    top: manifest.top,

    /**
     * Words that no page need have and a reader may type: of synonyms, of other things and of urgent signs. By themselves without
     * their ending; those of other things, for which nothing is meant to be taken, stand for "".
     */
    wordsBesides: new Map([
      ...[...synonyms].flatMap(([key, found]) => key.split(' ').map(word => [word, found.length ? word : ''])),
      ...(urgent?.flags ?? []).flat(3).map(word => [withoutEnding(word), word]),
    ].filter(([word]) => significant([word]).length)),

    /** The number of a section's page, and of a page's first section. */
    pageOf: section => pageOf[section],
    firstOf: page => firstOf[page],

    /** How much a page is meant for readers' questions, 1 for most, and what readers call its subject, each as the families of its words. */
    weight: page => pageWeights[page] / 20,
    aliases: page => aliases[page],

    /** A section's heading, the families of its words, and those of all headings and of one-word aliases. */
    heading: section => headings[section],
    headingFamilies: section => headingFamilies[section],
    subjects: new Set([...headingFamilies, ...aliases.flat().filter(name => !name[1])].flat()),

    anchor: section => firstOf[pageOf[section]] === section ? '' : anchors[section] || headingWords[section].join('-'),

    /** Makes sure that the forms which these words may stand for are known to the three below. They all came with the manifest. */
    async learn(words) {},

    /** The family that has exactly this form. */
    exact: form => familyOf.get(form),

    /** The families of words, without those that the site lacks. */
    familiesIn,

    /** Families with a form that starts so, each with its first such form. */
    startingWith(prefix) {
      const found = new Map();
      for (let at = firstFrom(vocabulary, prefix); vocabulary[at]?.startsWith(prefix); at++) {
        const family = familyOf.get(vocabulary[at]);
        if (!found.has(family)) found.set(family, vocabulary[at]);
      }
      return found;
    },

    /** The forms that a misspelt word may stand for. */
    vocabulary,

    /** The sections that use a family, as [section, impact from 0 to 1]. */
    async places(family) {
      const places = [];
      const line = await lineOf(family);
      for (let at = 0, section = -1, step; at < line.length; at++) {
        [step, at] = readNumber(line, at);
        section += step + 1;
        places.push([section, alphabet.indexOf(line[at]) / highestImpact]);
      }
      return places;
    },

    /** The text of a section, with its heading, the address of its page and its caveat. */
    async section(number) {
      const at = lastUpTo(fragments, number);
      let rest = number - fragments[at];
      for (const page of await file(`f/${at}.json`)) {
        if (rest < page.s.length) {
          const [text, caveat] = page.s[rest];
          return { page: page.u, heading: headings[number], text, caveat: manifest.caveats[caveat] };
        }
        rest -= page.s.length;
      }
      throw new Error(`No section ${number}.`);
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

/**
 * Key of what is typed → the phrases to search besides. A line is "a,b", where each finds the others; "a,b>c", with keys on the
 * left; or "a,b>": words of other things, which find nothing.
 */
function readSynonyms({ syn }) {
  const synonyms = new Map();
  for (const line of syn.split('\n').filter(Boolean)) {
    const [from, to] = line.split('>').map(side => side.split(','));
    for (const typed of from) {
      const key = to ? typed : synonymKey(typed);
      synonyms.set(key, [...synonyms.get(key) ?? [], ...to?.filter(Boolean) ?? from.filter(other => other !== typed)]);
    }
  }
  return synonyms;
}
