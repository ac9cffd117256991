// One reader's searching: the index is opened once, answers that come too late are dropped, and nothing is said before typing stops.

import { openIndex } from './index.js';
import { search } from './search.js';
import { noticesFor } from './view.js';

// What dialog and search page build results with.
export { linkTo } from './excerpt.js';
export { element, excerptNodes, nameOf } from './view.js';
// What can be asked without an interface, as the tests do.
export { openIndex, readNumber } from './index.js';
export { search } from './search.js';
export { fold, wordsOf } from './words.js';

let opened;
const index = () => opened ??= openIndex(load);

/** Fetches the index ahead of the first letter. */
export const warm = () => index().catch(() => { opened = undefined; });

async function load(path, cache) {
  const get = async mode => {
    const response = await fetch(`/search/${path}`, { cache: mode });
    if (!response.ok) throw new Error(`/search/${path}: ${response.status}`);
    return path.endsWith('.json') ? response.json() : response.text();
  };
  try {
    return await get(cache ?? 'default');
  } catch (error) {
    // Without a network the browser still has what it fetched before.
    if (navigator.onLine || cache) throw error;
    return get('force-cache');
  }
}

/** Searches; once more with a fresh index when a file is gone, as after the site was published anew. */
async function ask(text, options) {
  try {
    return await search(await index(), text, options);
  } catch {
    opened = openIndex(navigator.onLine ? path => load(path, 'reload') : load);
    try {
      return await search(await opened, text, options);
    } catch {
      opened = undefined;
      return null;
    }
  }
}

const typingPause = 120, sayingPause = 380;

/**
 * `input`: where the reader types. `notices`: what is shown above the results. `status`: the live region, which says the same once.
 * `show(text, found)` shows the results; `found` has no pages for an empty search and one that failed.
 */
export function startSession({ input, notices, status, show }) {
  let sequence = 0, debounce, saying, asTyped = false;

  async function run({ isTyping = false, limit, delay = 0 } = {}) {
    clearTimeout(debounce);
    const number = ++sequence, text = input.value.trim();
    const found = text.length < 2 ? undefined : await ask(isTyping ? input.value : text, { isTyping, limit, asTyped });
    if (number !== sequence) return;
    notices.replaceChildren(...noticesFor(text, found, searchAsTyped));
    show(text, { pages: [], total: 0, address: `?q=${encodeURIComponent(text)}${asTyped ? '&exact=1' : ''}`, ...found });
    clearTimeout(saying);
    saying = setTimeout(() => {
      const said = [...notices.children].filter(node => node.localName === 'p').map(node => node.textContent).join(' ');
      if (status.textContent !== said) status.textContent = said;
    }, delay);
  }

  /** Searches what is typed, letter by letter, and corrects nothing. */
  function searchAsTyped() {
    asTyped = true;
    return run();
  }

  input.addEventListener('input', () => {
    asTyped = false;
    sequence++;
    clearTimeout(debounce);
    clearTimeout(saying);
    debounce = setTimeout(() => run({ isTyping: true, delay: sayingPause }), typingPause);
  });

  return { run, searchAsTyped };
}
