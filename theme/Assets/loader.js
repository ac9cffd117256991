// On every page: brings the search when a reader turns to it, and not before. Without it the form leads to the search page.

const form = document.querySelector('form[role=search]');
const input = form?.elements.namedItem('q');
const isSearchPage = document.getElementById('search-results');

const load = () => Promise.all([import('./search-dialog.js'), import('./search.js')]);
const warm = () => load().then(([, { warm }]) => warm()).catch(() => {});
const open = () => load().then(([{ openDialog }]) => openDialog(input)).catch(() => input.focus());

// Focus alone only loads: what a reader passes with the Tab key opens nothing (WCAG 3.2.1).
if (input && !isSearchPage) {
  form.addEventListener('pointerdown', warm, { once: true });
  input.addEventListener('focus', warm, { once: true });
  input.addEventListener('click', open);
  input.addEventListener('input', open);
}

// Ctrl+K or ⌘K anywhere; "/" where nobody writes, unless it is switched off (WCAG 2.1.4).
addEventListener('keydown', event => {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
    && !event.target.closest?.('input, textarea, select, [contenteditable]') && isSlashOn();
  if (!input || event.isComposing || !(isCommand || isSlash)) return;
  event.preventDefault();
  if (isSearchPage) input.select();
  else open();
});

function isSlashOn() {
  try { return localStorage.getItem('search-slash') !== 'off'; } catch { return true; }
}
