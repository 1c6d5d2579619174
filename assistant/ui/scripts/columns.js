// The columns of the source pane: in step while one is scrolled, copied as the record has its text, the page's picture in either size.
let leads = null;  // the column that the reader moves; what it moves along is no mover itself
for (const kind of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
  element.addEventListener(kind, event => { leads = event.target.closest('.column') || leads; }, {capture: true, passive: true});
// The paragraphs of a column that have a counterpart in another, by the offset that they share.
const paired = column => [...column.querySelectorAll('[data-at]')]
  .map(p => [column.matches('.other') ? p.dataset.pair : p.dataset.at, p]).filter(([at]) => at !== undefined);
const follow = lead => {
  const line = lead.getBoundingClientRect().top + lead.clientHeight / 4;
  const others = [...lead.parentElement.querySelectorAll('.column:not(.picture)')].filter(c => c !== lead);
  const known = new Set(others.flatMap(c => paired(c).map(([at]) => at)));
  const [at, from] = paired(lead).filter(([at, p]) => known.has(at) && p.getBoundingClientRect().top <= line).pop() || [];
  if (!from) return;
  const box = from.getBoundingClientRect(), share = Math.min((line - box.top) / box.height, 1);
  for (const column of others) {
    const same = paired(column).find(([there]) => there === at);
    if (!same) continue;
    const there = same[1].getBoundingClientRect();
    column.scrollTop += there.top + share * there.height - column.getBoundingClientRect().top - column.clientHeight / 4;
  }
};
element.addEventListener('scroll', event => { if (event.target === leads) follow(leads); }, true);

// Between paragraphs stands what stands there in the record, whatever space the style leaves.
document.addEventListener('copy', event => {
  const chosen = getSelection().rangeCount ? getSelection().getRangeAt(0) : null;
  const within = chosen && (chosen.commonAncestorContainer.closest ? chosen.commonAncestorContainer : chosen.commonAncestorContainer.parentElement);
  const column = within && element.contains(within) && within.closest('.column:not(.picture)');
  if (!column || chosen.collapsed) return;
  let text = '';
  for (const p of column.querySelectorAll('[data-at]')) {
    if (!chosen.intersectsNode(p)) continue;
    const part = document.createRange();
    part.selectNodeContents(p);
    if (p.contains(chosen.startContainer)) part.setStart(chosen.startContainer, chosen.startOffset);
    if (p.contains(chosen.endContainer)) part.setEnd(chosen.endContainer, chosen.endOffset);
    const words = part.toString();
    if (words) text += (text && (p.matches('.item') ? '\n' : '\n\n')) + words;
  }
  if (!text) return;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
});

let full = false;  // whether a page is shown in its full size
const sized = () => {
  const column = element.querySelector('.column.picture');
  column?.classList.toggle('full', full);
  column?.querySelector('.zoom')?.setAttribute('aria-pressed', full);
};
// What of a page is in the middle, as shares of its width and height.
const centred = (column, page, [x, y]) => {
  const box = page.getBoundingClientRect(), frame = column.getBoundingClientRect();
  column.scrollLeft += box.left + x * box.width - frame.left - column.clientWidth / 2;
  column.scrollTop += box.top + y * box.height - frame.top - column.clientHeight / 2;
};
element.addEventListener('click', event => {
  const column = event.target.closest('.column.picture'), page = column?.querySelector('img');
  if (!page || !event.target.closest('.zoom, img')) return;
  const box = page.getBoundingClientRect(), frame = column.getBoundingClientRect();
  // The button's own middle is where lines begin: what is read there is read on.
  const start = getComputedStyle(element.querySelector('[data-at]') || column).direction === 'rtl' ? 0.7 : 0.3;
  const at = event.target === page ? [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height]
    : [start, Number(column.dataset.mark) || (frame.top + column.clientHeight / 2 - box.top) / box.height];
  full = !full;
  sized();
  centred(column, page, at);
});
