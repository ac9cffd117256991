// Results as nodes, made one by one: a string never becomes markup.

import { excerptOf } from './excerpt.js';

export function element(name, properties, ...children) {
  const node = document.createElement(name);
  for (const key in properties) {
    if (key in node) node[key] = properties[key];
    else node.setAttribute(key, properties[key]);
  }
  node.append(...children);
  return node;
}

const paragraph = (...children) => element('p', {}, ...children);
const strong = text => element('strong', {}, text);
const link = (href, text) => element('a', { href }, text);
const listOf = items => element('ul', {}, ...items.map(item => element('li', {}, item)));
const inMarks = text => `“${text}”`;
const addressOf = text => `/search/?q=${encodeURIComponent(text)}`;
const allTopics = () => link('/search/#az', 'all topics, A to Z');

/** Page › heading, as nodes. */
export const nameOf = ({ title, sections: [{ heading }] }) => heading === title ? [strong(title)] : [element('span', { className: 'search-page' }, title), ' › ', strong(heading)];

/** A page's excerpt with its marked words, and the caveat of a text that claims something: never the one without the other. */
export function excerptNodes({ excerpt: { text, caveat } }, found) {
  if (!text) return [];
  const pieces = excerptOf(text, found).map(([piece, isMarked]) => isMarked ? element('mark', {}, piece) : piece);
  return [
    element('span', { className: 'search-excerpt' }, ...pieces),
    ...caveat ? [element('span', { className: 'search-caveat' }, caveat)] : [],
  ];
}

/** What stands above the results: what was corrected, what no page mentions, what else was searched; or help where nothing was found. */
export function noticesFor(text, found, searchAsTyped) {
  if (found === null) return [paragraph('The search could not be loaded. Check your connection and try again, or use ', allTopics(), '.')];
  if (!found) return [];
  const { corrections, missing, also, total, pages } = found;
  const notices = [];
  if (total && corrections.length) {
    const corrected = corrections.reduce((all, [typed, used]) => all.replace(new RegExp(`(?<![\\p{L}\\p{N}])${typed}(?![\\p{L}\\p{N}])`, 'giu'), used), text);
    const asTyped = link(`${addressOf(text)}&exact=1`, `Search instead for ${inMarks(text)}`);
    asTyped.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      searchAsTyped();
    });
    notices.push(paragraph('Showing results for ', strong(corrected), ' · ', asTyped));
  }
  if (missing.length && !pages[0]?.isUrgent) notices.push(paragraph(`No page mentions ${missing.map(inMarks).join(', ')}.`));
  if (!total) return [...notices, ...helpFor(text, found)];
  const urgent = pages[0].isUrgent ? ' Urgent signs come first.' : '';
  const besides = also.length ? ` Also searched: ${also.join(', ')}.` : '';
  return [...notices, paragraph(`${total === 1 ? '1 page' : `${total} pages`}.${urgent}${besides}`)];
}

function helpFor(text, { isSearched, missing, others, phrases, top }) {
  const only = others.join(' ');
  return [
    isSearched
      // On a health site silence must never read as "no risk".
      ? element('p', { className: 'search-nothing' }, strong(`Nothing found for ${inMarks(text)}.`), ' That does not mean that there is no risk: this site may not cover it, or may use other words. Please ask your doctor.')
      : paragraph('Very common words are not searched. Add one that says more.'),
    listOf([
      'Check the spelling.',
      phrases.length ? link(addressOf(text.replace(/["\u201c-\u201e]/g, ' ').trim()), 'Search without quotation marks')
        : missing.length && only ? link(addressOf(only), `Search only for ${inMarks(only)}`)
        : 'Try fewer words, or other words for the same thing.',
      element('span', {}, 'Look through ', allTopics(), '.'),
    ]),
    ...top.length ? [element('h2', { className: 'label' }, 'Pages that many questions lead to'), listOf(top.map(([url, name]) => link(url, name)))] : [],
  ];
}
