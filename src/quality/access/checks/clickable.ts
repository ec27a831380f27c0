import type { PageFinding } from '../finding.ts';
import type { PageTools } from '../page-tools.ts';

/**
 * What reacts to a pointer is a control (WCAG 2.1.1). Listeners are known from `record-listeners.ts`. An element that holds
 * controls may listen for them all, and a label may listen for its field.
 */
export function checkClickable(tools: PageTools): PageFinding[] {
  const recorded: unknown = Reflect.get(window, 'accessListening');
  if (!(recorded instanceof Set)) throw new Error('recordListeners has not run before the page.');
  const isControl = (element: Element): boolean => {
    const control = element.closest(`${tools.interactive}, label, [popover]`);
    return control !== null || element.hasAttribute('tabindex');
  };
  const holdsControls = (element: Element): boolean =>
    element.querySelector(tools.interactive) !== null ||
    element === document.body ||
    element === document.documentElement;
  const listeners = tools
    .all('body, body *')
    .filter((element) => recorded.has(element) || element.onclick !== null || element.hasAttribute('onclick'))
    .filter((element) => !isControl(element) && !holdsControls(element))
    .map((element) => ({ element, problem: 'listens to the pointer, but is no control.' }));
  const hands = tools
    .all('body *')
    .filter((element) => getComputedStyle(element).cursor === 'pointer')
    .filter((element) => !isControl(element) && !holdsControls(element) && tools.isShown(element))
    .filter((element) => !listeners.some((listener) => listener.element.contains(element)))
    .map((element) => ({ element, problem: 'shows the hand of a control, but is none.' }));
  return [...listeners, ...hands].map(({ element, problem }) => ({
    element: tools.describe(element),
    problem,
    repair: 'Make it a button, or a link when it leads somewhere.',
  }));
}
