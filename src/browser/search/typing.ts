/** A field that is being typed into. */
export interface Typing {
  /** Gives up what waits for a pause: it has been done, or is no longer wanted. */
  cancel(): void;
}

/**
 * Calls back when a pause follows what was typed into a field. Nothing is called while an input method composes characters: what stands
 * in the field then is not yet what is meant.
 *
 * @param pause - Milliseconds without a key.
 */
export function watchTyping(input: HTMLInputElement, pause: number, act: () => void): Typing {
  let isComposing = false;
  let timer = 0;
  const cancel = () => clearTimeout(timer);
  const wait = () => {
    cancel();
    timer = window.setTimeout(act, pause);
  };
  input.addEventListener('compositionstart', () => {
    isComposing = true;
    cancel();
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    wait();
  });
  input.addEventListener('input', (event) => {
    if (!isComposing && !(event instanceof InputEvent && event.isComposing)) wait();
  });
  return { cancel };
}

/** True for a key that belongs to an input method. Safari marks the Enter that confirms characters by its code only. */
export function isComposingKey(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}
