// Puts the conversation away whenever an answer has ended: what the server made of it, under its key, and a line in the list.
const room = 4_000_000, most = 1_000_000;  // characters of all that is kept, and of one that can be sent back: browsers give five million and no more
const used = () => Object.keys(localStorage).filter(k => k.startsWith('rapporteur-')).reduce((sum, k) => sum + localStorage.getItem(k).length, 0);
new MutationObserver(() => {
  const now = element.querySelector('.kept');
  if (!now) return;
  const {key, kept} = now.dataset, at = `rapporteur-${document.querySelector('.masthead').dataset.scope}`;
  const body = l => localStorage.getItem(`${at}-${l.key}`);
  const list = (parsed(localStorage.getItem(at)) || []).filter(l => l.key === key || body(l) !== null);
  const old = list.find(l => l.key === key), others = list.filter(l => l.key !== key);
  const line = {key, name: old?.renamed ? old.name : JSON.parse(kept).name, renamed: Boolean(old?.renamed), when: new Date().toISOString().slice(0, 10)};
  const away = [];
  let size = used() - (body(line) || '').length + kept.length;
  while (others.length && size > room) { const l = others.pop(); away.push(l); size -= body(l).length; }  // the oldest gives way
  try {
    if (kept.length > most || size > room) throw new Error('too long');
    localStorage.setItem(at, JSON.stringify([line, ...others]));
    away.forEach(l => localStorage.removeItem(`${at}-${l.key}`));
    localStorage.setItem(`${at}-${key}`, kept);
  } catch (problem) {
    document.dispatchEvent(new CustomEvent('rapporteur-full'));
    return;
  }
  document.dispatchEvent(new CustomEvent('rapporteur-kept'));
}).observe(element, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-kept']});
