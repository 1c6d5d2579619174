// The list of kept conversations, which this browser alone holds.
const fold = () => element.querySelector('.kept-list');
const at = () => `rapporteur-${document.querySelector('.masthead').dataset.scope}`;
const held = () => parsed(localStorage.getItem(at())) || [];
const hold = list => localStorage.setItem(at(), JSON.stringify(list));
const tell = () => trigger('input', {kept: held(), opened: Boolean(fold()?.open)});
document.addEventListener('rapporteur-kept', tell);
element.addEventListener('click', event => {
  const button = event.target.closest('[data-keep]');
  if (!button) return;
  const {keep, key} = button.dataset, line = held().find(l => l.key === key), current = element.querySelector('[aria-current]')?.dataset.key;
  if (keep === 'open' && line) {
    document.querySelector('.masthead [data-view=ask]').click();
    trigger('select', {conversation: {...parsed(localStorage.getItem(`${at()}-${key}`)), name: line.name}});
    setTimeout(tell, 300);
  } else if (keep === 'rename' && line) {
    const name = prompt(fold().dataset.rename, line.name);
    if (!name || !name.trim()) return;
    hold(held().map(l => l.key === key ? {...l, name: name.trim().slice(0, 120)} : l));
    trigger('edit', {key, name: name.trim()});
    tell();
  } else if (keep === 'delete' && line && confirm(fold().dataset.sure)) {
    localStorage.removeItem(`${at()}-${key}`);
    hold(held().filter(l => l.key !== key));
    if (key === current) document.querySelector('#clear').click();
    tell();
  } else if (keep === 'delete-all' && confirm(fold().dataset.sureAll)) {
    held().forEach(l => localStorage.removeItem(`${at()}-${l.key}`));
    hold([]);
    document.querySelector('#clear').click();
    tell();
  }
});
document.addEventListener('rapporteur-language', tell);
document.addEventListener('click', event => { if (event.target.closest('#clear')) setTimeout(tell, 300); });
if (document.querySelector('.masthead[data-scope]')) tell();
