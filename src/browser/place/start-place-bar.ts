import { makeElement } from '../make-element.ts';

/** Distance from the lower edge of the bar at which a unit counts as reached, in pixels. */
const reach = 24;

/**
 * Says where the reader is in a long text, in a slim bar that leads back to its contents. It is there while the contents are out of sight;
 * without a script the page is as it was.
 */
export function startPlaceBar(root: Document): void {
  const contents = root.querySelector<HTMLElement>('[data-place-bar]');
  if (contents === null) return;
  const place = makeElement('span');
  const back = makeElement('a', { href: `#${contents.id}` }, contents.dataset['placeBar'] || '');
  const bar = makeElement(
    'div',
    {
      class: 'place-bar screen-only',
      // A heading longer than the window is moved with the arrow keys.
      tabindex: '0',
      role: 'region',
      'aria-label': contents.dataset['placeLabel'] || '',
    },
    back,
    ' ',
    place,
  );
  contents.after(bar);
  const units = [...root.querySelectorAll('[data-unit]')];
  let isWaiting = false;
  const update = () => {
    isWaiting = false;
    const isPast = contents.getBoundingClientRect().bottom < 0;
    bar.hidden = !isPast;
    root.documentElement.classList.toggle('has-place-bar', isPast);
    place.textContent = nameUnit(findReached(units, bar.offsetHeight + reach));
  };
  const wait = () => {
    if (!isWaiting) requestAnimationFrame(update);
    isWaiting = true;
  };
  addEventListener('scroll', wait, { passive: true });
  addEventListener('resize', wait);
  update();
}

/** The last unit that begins above a line of the window. */
function findReached(units: readonly Element[], line: number): Element | undefined {
  return units.filter((unit) => unit.getBoundingClientRect().top < line).pop();
}

function nameUnit(unit: Element | undefined): string {
  const heading = unit && unit.querySelector('h2, h3, h4');
  return ((heading && heading.textContent) || '').replace(/\s+/g, ' ').trim();
}
