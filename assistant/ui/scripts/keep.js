// Puts the conversation away whenever an answer has ended: what the server made of it, under its key, and a line in the list.
const room = 4_000_000, most = 1_000_000;  // characters of all conversations, and of one that can be sent back: browsers give five million and no more
new MutationObserver(() => {
  const now = element.querySelector('.kept');
  if (!now) return;
  const {key, kept} = now.dataset;
  if (kept.length > most) return;  // it goes on, and what was kept of it stays
  const at = `rapporteur-${document.querySelector('.masthead').dataset.scope}`;
  const list = parsed(localStorage.getItem(at)) || [];
  const others = list.filter(line => line.key !== key);
  const line = {key, name: JSON.parse(kept).name, when: new Date().toISOString().slice(0, 10)};
  try {
    const size = () => [...others, line].reduce((sum, l) => sum + (localStorage.getItem(`${at}-${l.key}`) || '').length, kept.length);
    while (others.length && size() > room) localStorage.removeItem(`${at}-${others.pop().key}`);  // the oldest gives way
    localStorage.setItem(`${at}-${key}`, kept);
    localStorage.setItem(at, JSON.stringify([line, ...others]));
  } catch (problem) {
    console.warn('the conversation could not be kept', problem);
  }
  document.dispatchEvent(new CustomEvent('rapporteur-kept'));
}).observe(element, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-kept']});
