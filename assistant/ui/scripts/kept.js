// The list of kept conversations, which this browser alone holds.
const fold = () => element.querySelector('.kept-list');
const at = () => `rapporteur-${document.querySelector('.masthead').dataset.scope}`;
const held = () => parsed(localStorage.getItem(at())) || [];
const hold = list => localStorage.setItem(at(), JSON.stringify(list));
const tell = () => trigger('input', {kept: held(), opened: Boolean(fold()?.open)});
const begin = () => document.querySelector('#clear').click();
document.addEventListener('rapporteur-kept', tell);
document.addEventListener('rapporteur-language', tell);
document.addEventListener('rapporteur-full', () => { const note = fold()?.querySelector('.note'); if (note) note.textContent = fold().dataset.full; });
element.addEventListener('click', event => {
  const button = event.target.closest('[data-keep]');
  if (!button) return;
  const {keep, key} = button.dataset, line = held().find(l => l.key === key);
  const current = () => element.querySelector('.conversation[aria-current]')?.dataset.key;
  if (keep === 'open' && line) {
    const conversation = parsed(localStorage.getItem(`${at()}-${key}`));
    document.querySelector('.masthead [data-view=ask]').click();
    if (conversation) whenIdle(() => trigger('select', {conversation}), true);
  } else if (keep === 'rename' && line) {
    const name = prompt(fold().dataset.rename, line.name);
    if (!name || !name.trim()) return;
    hold(held().map(l => l.key === key ? {...l, name: name.trim().slice(0, 120), renamed: true} : l));
    tell();
  } else if (keep === 'delete' && line && confirm(fold().dataset.sure)) {
    const away = () => { localStorage.removeItem(`${at()}-${key}`); hold(held().filter(l => l.key !== key)); tell(); };
    key === current() ? whenIdle(() => { away(); begin(); }, true) : away();
  } else if (keep === 'delete-all' && confirm(fold().dataset.sureAll)) {
    whenIdle(() => { held().forEach(l => localStorage.removeItem(`${at()}-${l.key}`)); hold([]); begin(); tell(); }, true);
  }
});
if (document.querySelector('.masthead[data-scope]')) tell();
