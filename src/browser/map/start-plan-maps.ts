/**
 * Lets a touch on a tile of the map show its heading first; a second touch, or one on the heading, leads there. Pointing and focus show
 * the heading without a script. Escape puts it away until the next tile.
 */
export function startPlanMaps(root: Document): void {
  for (const map of root.querySelectorAll<HTMLElement>('[data-map]')) {
    let byTouch = false;
    let shown: Element | null = null;
    const show = (tile: Element | null) => {
      if (shown) shown.classList.remove('is-shown');
      shown = tile;
      if (tile) tile.classList.add('is-shown');
    };
    const quiet = (on: boolean) => map.classList.toggle('is-quiet', on);
    map.addEventListener('pointerdown', ({ pointerType }) => {
      byTouch = pointerType === 'touch';
    });
    map.addEventListener('click', (event) => {
      const tile = (event.target as Element).closest('.map-tile');
      if (!byTouch || !tile || !tile.querySelector('.map-name') || tile === shown) return;
      event.preventDefault();
      quiet(false);
      show(tile);
    });
    for (const event of ['pointerover', 'focusin'] as const) map.addEventListener(event, () => quiet(false));
    root.addEventListener('pointerdown', ({ target }) => {
      if (!map.contains(target as Node)) show(null);
    });
    root.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      quiet(true);
      show(null);
    });
  }
}
