// Keeps the newest question at the top while its answer grows below it.
const box = element.closest('#chat');
new MutationObserver(() => {
  const last = element.querySelector('.turn:last-child');
  box.scrollTop += last ? last.getBoundingClientRect().top - box.getBoundingClientRect().top - 12 : 0;
}).observe(element, {childList: true, characterData: true, subtree: true});
