// Keeps an open page up to date: loads it again when there is a newer one, and shows what is wrong until it is mended.

const shownPage = new URL(import.meta.url).searchParams.get('page');
const scrollKey = 'preview-scroll';
const closedKey = 'preview-closed';

// ---------------------------------------------------------------------------------------------------------------------
// A page that was loaded again stands where it stood.

const loadAgain = () => {
  sessionStorage.setItem(scrollKey, JSON.stringify([location.href, scrollX, scrollY]));
  location.reload();
};

const [href, x, y] = JSON.parse(sessionStorage.getItem(scrollKey) ?? '[]');
sessionStorage.removeItem(scrollKey);
if (href === location.href) scrollTo({ left: x, top: y, behavior: 'instant' });

// ---------------------------------------------------------------------------------------------------------------------
// What is wrong. Built of nodes: the page's policy allows no text to become HTML.

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

// Its own tree, so that the site's style and this one's do not meet.
const host = element('div');
host.attachShadow({ mode: 'open' });
const announcement = element('p', { className: 'announcement', role: 'alert' });
const list = element('ol', { role: 'list' });
const heading = element('h2', { id: 'heading' });
const details = element('details', { open: sessionStorage.getItem(closedKey) === null }, element('summary', {}, heading), announcement, list);
const region = element('section', { hidden: true }, details);
region.setAttribute('aria-labelledby', 'heading');
host.shadowRoot.append(element('link', { rel: 'stylesheet', href: '/_preview/overlay.css' }), region);
details.addEventListener('toggle', () => details.open ? sessionStorage.removeItem(closedKey) : sessionStorage.setItem(closedKey, ''));

const count = (number, what) => `${number} ${what}${number === 1 ? '' : 's'}`;

const item = problem => element('li', { className: problem.severity },
  element('p', {}, element('strong', {}, `${problem.severity === 'error' ? 'Error' : 'Warning'} ${problem.id}: `), problem.message),
  element('p', { className: 'place' }, `${problem.file}, line ${problem.line}, column ${problem.column}`),
  ...problem.source === null ? [] : [element('pre', { tabIndex: 0 }, `${problem.source}\n`, element('span', { className: 'caret', ariaHidden: 'true' }, problem.caret))]);

const setText = (node, text) => { if (node.textContent !== text) node.textContent = text; };

function show(state) {
  const more = state.errors + state.warnings - state.problems.length;
  region.hidden = state.failure === null && state.problems.length === 0;
  region.className = state.failure !== null || state.errors > 0 ? 'error' : 'warning';
  setText(heading, state.failure !== null ? 'The site could not be built'
    : [[state.errors, 'error'], [state.warnings, 'warning']].filter(([number]) => number > 0).map(([number, what]) => count(number, what)).join(', '));
  setText(announcement, region.hidden ? ''
    : state.failure !== null || state.isOutdated ? 'You see the last good version of this page.'
    : state.errors > 0 ? 'This page is up to date. With errors, the site would not be published.' : '');
  list.replaceChildren(
    ...state.failure === null ? [] : [element('li', { className: 'error' }, element('pre', { tabIndex: 0 }, state.failure))],
    ...state.problems.map(item),
    ...more > 0 ? [element('li', {}, element('p', {}, `And ${more} more, in the terminal.`))] : []);
}

document.body.append(host);

// ---------------------------------------------------------------------------------------------------------------------
// The connection. A browser has six for a site: pages that nobody looks at give theirs back, and ask again when they are seen.

const patience = 10_000;
let events = null;
let leaving = 0;

function connect() {
  clearTimeout(leaving);
  if (events !== null) return;
  events = new EventSource(`/_preview/events?path=${encodeURIComponent(location.pathname)}`);
  events.addEventListener('state', message => {
    const state = JSON.parse(message.data);
    if (state.page === shownPage) show(state);
    else loadAgain();
  });
}

function disconnect() {
  events?.close();
  events = null;
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') connect();
  else leaving = setTimeout(disconnect, patience);
});
addEventListener('pagehide', disconnect);
addEventListener('pageshow', connect);
connect();
