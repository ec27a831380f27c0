/**
 * Says where the reader is in a long text, in a slim bar that leads back to its contents. It is there while the contents are out of sight;
 * without a script the page is as it was.
 */
export function startPlaceBar(root: Document): void {
  const contents = root.querySelector<HTMLElement>('[data-place-bar]');
  if (contents === null) return;
  const bar = root.createElement('div');
  const back = root.createElement('a');
  const place = root.createElement('span');
  bar.className = 'place-bar screen-only';
  // A heading longer than the window is moved with the arrow keys.
  bar.tabIndex = 0;
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', contents.dataset['placeLabel'] ?? '');
  back.href = `#${contents.id}`;
  back.textContent = contents.dataset['placeBar'] || '';
  bar.append(back, ' ', place);
  contents.after(bar);
  const units = [...root.querySelectorAll('[data-unit]')];
  let isWaiting = false;
  const update = () => {
    isWaiting = false;
    const isPast = contents.getBoundingClientRect().bottom < 0;
    bar.hidden = !isPast;
    root.documentElement.classList.toggle('has-place-bar', isPast);
    const line = bar.offsetHeight + 24;
    const current = units.filter((unit) => unit.getBoundingClientRect().top < line).pop();
    const heading = current && current.querySelector('h2, h3, h4');
    place.textContent = ((heading && heading.textContent) || '').replace(/\s+/g, ' ').trim();
  };
  const wait = () => {
    if (!isWaiting) requestAnimationFrame(update);
    isWaiting = true;
  };
  addEventListener('scroll', wait, { passive: true });
  addEventListener('resize', wait);
  update();
}
