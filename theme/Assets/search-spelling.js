// Misspelt words. It is loaded when a query has a word that nothing on the site begins with.

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two letters lie side by side on a keyboard. */
function areNeighbours(a, b) {
  const place = letter => {
    const row = rows.findIndex(keys => keys.includes(letter));
    return row < 0 ? undefined : [row, rows[row].indexOf(letter) + row / 2];
  };
  const [one, other] = [place(a), place(b)];
  return one && other && Math.abs(one[0] - other[0]) < 2 && Math.abs(one[1] - other[1]) <= 1;
}

/** How many letters may be wrong in a word. */
const tolerance = word => word.length < 8 ? 1 : 2;

/** Whether a word can be a misspelling at all. */
const mayBeMisspelt = word => word.length > 3 && !/\p{N}/u.test(word);

/**
 * How many letters to add, drop, change or swap with their neighbour to make `form` of `word`; Infinity above `most`, and where
 * it is another word rather than a misspelt one: nearly all short words differ from some other in one letter.
 */
function misspelling(word, form, most) {
  if (form.length < 3 || Math.abs(word.length - form.length) > most) return Infinity;
  const distance = distanceUpTo(most, word, form);
  return distance === 1 && word.length < 6 && !isSlip(word, form) ? Infinity
    : distance === 2 && word[0] !== form[0] ? Infinity
    : distance;
}

const vowels = /[aeiouy]/;

/** Two letters swapped, one left out or doubled, a vowel for another, a key for the one beside it. */
function isSlip(word, form) {
  let at = 0;
  while (word[at] === form[at]) at++;
  if (word.length === form.length) {
    const [typed, meant] = [word[at], form[at]];
    if (typed === form[at + 1] && meant === word[at + 1]) return true;
    return areNeighbours(typed, meant) || (vowels.test(typed) && vowels.test(meant));
  }
  return form.length > word.length || word.length > 4 && (word[at] === word[at - 1] || word[at] === form.at(-1));
}

/** Optimal string alignment; Infinity once it is sure to be above `most`. */
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
  return above[b.length] > most ? Infinity : above[b.length];
}

/** How sure it is that a word was misspelt and not another word that the site does not know: the longer, the surer. */
const surenessOf = (word, distance) => Math.min(.9, (word.length - (distance === 2 ? 3 : 1)) / 7);

/** Of misspelt words at one distance, the likelier stands higher: same ends, and a letter missed rather than typed too much. */
const likeness = (word, form) =>
  (form[0] === word[0] ? 1 : 0) + (form.at(-1) === word.at(-1) ? .5 : 0) - (form.length < word.length ? .2 : 0);

/** Whether a word may be meant for one of a few that are known to matter. */
export const mayMean = (word, wanted) => wanted.length > 3 && mayBeMisspelt(word) && misspelling(word, wanted, tolerance(word)) !== Infinity;

/**
 * The words that an unknown word may be a misspelling of, likeliest first, at most three; none if it is none.
 * `others`: words that are not on the site and mean something to the search, such as synonyms.
 */
export function correctionsFor(index, word, others) {
  if (!mayBeMisspelt(word)) return [];
  let closest = tolerance(word), forms = [];
  for (const form of new Set([...index.vocabulary, ...others])) {
    const distance = misspelling(word, form, closest);
    if (distance < closest) forms = [];
    if (distance <= closest) { closest = distance; forms.push(form); }
  }
  const candidates = forms.map(form => ({ form, family: index.exact(form), distance: closest, likeness: likeness(word, form), sureness: surenessOf(word, closest) }));
  candidates.sort((a, b) => b.likeness - a.likeness || (b.family?.count ?? 0) - (a.family?.count ?? 0));
  return candidates.filter((candidate, at) => !candidate.family || candidates.findIndex(other => other.family === candidate.family) === at).slice(0, 3);
}
