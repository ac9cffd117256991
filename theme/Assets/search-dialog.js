// The search on every page: a dialog with a combobox, as the ARIA Authoring Practices describe it, whose options are links.

import { element, excerptNodes, linkTo, nameOf, startSession } from './search.js';

let parts;

/** Opens the dialog with what stands in the form's field; closing it gives the focus back. */
export function openDialog(opener) {
  parts ??= build();
  const { dialog, input, session } = parts;
  if (dialog.open) return;
  dialog.showModal();
  input.value = opener.value;
  input.focus();
  session.run({ isTyping: true });
  dialog.onclose = () => { opener.value = ''; };
}

function build() {
  const input = element('input', {
    type: 'search', name: 'q', id: 'search-dialog-q', role: 'combobox', autocomplete: 'off', spellcheck: false, enterKeyHint: 'search',
    'aria-autocomplete': 'list', 'aria-controls': 'search-dialog-list', 'aria-expanded': false,
  });
  const close = element('button', { type: 'button', className: 'search-close' }, 'Close');
  const status = element('p', { className: 'vh', role: 'status' });
  const notices = element('div', {});
  const list = element('div', { id: 'search-dialog-list', role: 'listbox', 'aria-label': 'Results' });
  const all = element('a', { hidden: true });
  const slash = element('input', { type: 'checkbox', id: 'search-slash', checked: storedSlash() !== 'off' });
  const dialog = element('dialog', { className: 'search-dialog', 'aria-labelledby': 'search-dialog-label' },
    element('form', { className: 'search-form', action: '/search/', role: 'search' },
      element('label', { id: 'search-dialog-label', htmlFor: input.id }, 'Search this site'), input, close),
    status,
    element('div', { className: 'search-scroll' }, notices, list, element('p', { className: 'search-foot' }, all, element('a', { href: '/search/#az' }, 'All topics, A to Z'))),
    element('p', { className: 'search-keys' }, slash, element('label', { htmlFor: slash.id }, ' Open search with the / key')));
  document.body.append(dialog);

  const session = startSession({ input, notices, status, show });
  const options = list.children;
  let active = -1;

  function show(text, found) {
    const { pages, total, address } = found;
    list.replaceChildren(...pages.flatMap(page => page.sections.map((_, at) => optionFor(page, at, found))));
    [...options].forEach((option, number) => { option.id = `search-option-${number}`; });
    activate(-1);
    input.setAttribute('aria-expanded', options.length > 0);
    all.hidden = total <= pages.length;
    all.href = `/search/${address}`;
    all.textContent = `All ${total} pages for “${text}”`;
  }

  function activate(number) {
    options[active]?.setAttribute('aria-selected', false);
    active = number;
    const option = options[active];
    option?.setAttribute('aria-selected', true);
    option?.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option?.id ?? '');
  }

  input.addEventListener('keydown', event => {
    const last = options.length - 1;
    const moves = { ArrowDown: active < last ? active + 1 : 0, ArrowUp: active > 0 ? active - 1 : last, Home: active < 0 ? undefined : 0, End: active < 0 ? undefined : last };
    if (event.isComposing) return;
    if (event.key === 'Escape' && input.value) {
      input.value = '';
      session.run();
    } else if (event.key === 'Enter' && active >= 0) options[active].click();
    else if (last >= 0 && moves[event.key] !== undefined) activate(moves[event.key]);
    else return;
    event.preventDefault();
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', event => {
    const isLeaving = event.target.closest('a') && !event.ctrlKey && !event.metaKey && !event.defaultPrevented;
    if (isLeaving || event.target === dialog) dialog.close();
  });
  slash.addEventListener('change', () => storeSlash(slash.checked ? 'on' : 'off'));

  return { dialog, input, session };
}

function optionFor(page, at, found) {
  const { anchor, heading } = page.sections[at];
  const name = at ? [element('span', { className: 'vh' }, `${page.title} › `), heading] : nameOf(page);
  return element('a', {
    className: `search-option${at ? ' is-other' : page.isUrgent ? ' is-urgent' : ''}`, role: 'option', tabIndex: -1, 'aria-selected': false,
    href: at ? `${page.url}#${anchor}` : linkTo(page, found),
  }, element('span', { className: 'search-name' }, ...name), ...at ? [] : excerptNodes(page, found));
}

// Storage may be forbidden; then the key works, as it does before anybody chooses.
function storedSlash() {
  try { return localStorage.getItem('search-slash'); } catch { return undefined; }
}

function storeSlash(state) {
  try { localStorage.setItem('search-slash', state); } catch { /* the choice is forgotten with the page */ }
}
