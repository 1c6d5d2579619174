// The page's language and direction, and which of its views is shown.
const root = document.documentElement;
let spoken = null;
const told = () => {
  const header = element.querySelector('.masthead');
  if (!header) return;
  root.lang = header.lang;
  root.dir = header.dir;
  const now_read = `${header.lang} ${header.dataset.scope}`;
  if (spoken !== now_read && header.dataset.scope !== undefined) document.dispatchEvent(new CustomEvent('rapporteur-language'));
  spoken = header.dataset.scope === undefined ? null : now_read;
  const now = document.body.dataset.view || 'ask';
  element.querySelectorAll('[data-view]').forEach(b => b.dataset.view === now ? b.setAttribute('aria-current', 'page') : b.removeAttribute('aria-current'));
};
const show = view => {
  document.body.dataset.view = view;
  told();
  if (view === 'records') document.dispatchEvent(new CustomEvent('rapporteur-browse'));
};
element.addEventListener('click', event => {
  const button = event.target.closest('[data-view]');
  if (button) show(button.dataset.view);
});
element.addEventListener('change', event => {
  const select = event.target.closest('select');
  if (!select) return;
  const {choose} = select.dataset, chosen = {[choose]: select.value};
  if (choose === 'language') document.cookie = `rapporteur-language=${select.value}; path=/; max-age=31536000; samesite=strict`;
  // An answer that is growing would be written over in the language that it began in.
  whenIdle(() => trigger(choose === 'language' ? 'input' : 'select', {...chosen, place: parsed(pane()?.dataset.open), wish: wish()}), choose === 'index');
});
let first = true;
new MutationObserver(() => {
  told();
  // Gradio draws the header anew, and with it the list that the reader has just chosen from.
  if (first && element.querySelector('.masthead[lang]')) {
    first = false;
    if (new URLSearchParams(location.search).get('view') === 'records') show('records');
  }
}).observe(element, {childList: true, subtree: true, attributes: true, attributeFilter: ['lang', 'data-scope']});
