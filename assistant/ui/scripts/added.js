// Records that were added belong into the list that is shown.
let seen = 0;
new MutationObserver(() => {
  const added = element.querySelectorAll('.added').length;
  if (added > 0 && added !== seen) document.dispatchEvent(new CustomEvent('rapporteur-added'));
  seen = added;
}).observe(element, {childList: true, subtree: true, attributes: true, attributeFilter: ['class']});
