// Arrow keys in pictures: along and across by row and column, Escape back to the picture. Without it, Tab goes through the same links.
const moves = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

function place(link) {
  return { row: Number(link.dataset.row), column: Number(link.dataset.column) };
}

for (const picture of document.querySelectorAll('[data-picture]')) {
  const links = [...picture.querySelectorAll('a[data-row]')];
  picture.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    const here = event.target.closest?.('a[data-row]');
    if (event.key === 'Escape' && here) {
      picture.focus();
      return;
    }
    if (!move || links.length === 0 || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    if (!here) {
      links[0].focus();
      return;
    }
    const from = place(here);
    const away = (link) => {
      const to = place(link);
      const along = (to.row - from.row) * move[0] + (to.column - from.column) * move[1];
      const aside = move[0] ? Math.abs(to.column - from.column) : Math.abs(to.row - from.row);
      return along > 0 ? along * 100 + aside : Infinity;
    };
    const next = links.filter((link) => away(link) < Infinity).sort((one, other) => away(one) - away(other))[0];
    next?.focus();
  });
}

// A file that is being read: how far it has come, again and again. Without it, a link says the same.
if (document.querySelector('[data-under-way]')) {
  setTimeout(() => location.reload(), 1500);
}
