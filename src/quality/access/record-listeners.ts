/**
 * Remembers which elements listen to a pointer, because a page does not tell: an element that reacts to a click and to no key
 * is out of reach for everyone without a mouse. It runs inside the page, before the page's own scripts.
 */
export function recordListeners(): void {
  const listening = new Set<EventTarget>();
  const pointerEvents = new Set([
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'touchstart',
    'touchend',
  ]);
  Reflect.set(window, 'accessListening', listening);
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, listener, options): void {
    if (pointerEvents.has(type)) listening.add(this);
    add.call(this, type, listener, options);
  };
}
