/** Makes the button open the reader's settings; their program comes with the first press. */
export function startSettings(root: Document): void {
  const button = root.querySelector<HTMLElement>('[data-settings]');
  const panel = root.getElementById('settings');
  if (button === null || panel === null) return;
  let toggle: Promise<() => void> | undefined;
  button.addEventListener('click', () => {
    toggle ??= import('./panel.ts').then(({ startPanel }) => startPanel(button, panel));
    void toggle.then((open) => open());
  });
}
