// The search page: results below its form, and the query in its address.

import { element, excerptNodes, linkTo, nameOf, startSession } from './search.js';

const list = document.getElementById('search-results');
const form = document.querySelector('main form[role=search]'), input = form.elements.namedItem('q');
const more = element('button', { type: 'button', className: 'search-more', hidden: true }, 'Show more results');
list.after(more);

const session = startSession({ input, notices: document.getElementById('search-notices'), status: document.getElementById('search-status'), show });

function show(text, found) {
  const { pages, total, address } = found;
  history.replaceState(null, '', text ? address : location.pathname);
  list.replaceChildren(...pages.map(page => resultFor(page, found)));
  list.hidden = !pages.length;
  more.hidden = pages.length >= total;
  more.onclick = async () => {
    await session.run({ limit: pages.length + 10 });
    list.children[pages.length]?.querySelector('a').focus();
  };
}

form.addEventListener('submit', event => {
  event.preventDefault();
  session.run();
});

const asked = new URLSearchParams(location.search);
input.value = asked.get('q') ?? input.value;
if (asked.has('exact')) session.searchAsTyped();
else if (input.value.trim()) session.run();

function resultFor(page, found) {
  const further = page.sections.slice(1).map(({ anchor, heading }) => element('li', {}, element('a', { href: `${page.url}#${anchor}` }, heading)));
  return element('li', { className: page.isUrgent ? 'search-result is-urgent' : 'search-result' },
    element('a', { href: linkTo(page, found) }, ...nameOf(page)),
    ...excerptNodes(page, found),
    ...further.length ? [element('ul', { className: 'search-others' }, ...further)] : []);
}
