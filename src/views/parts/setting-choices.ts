/** Under which the choices are kept on the device. */
export const storageKey = 'reader-settings';

/**
 * What readers can choose, with the class on the root element that each choice stands for. `null` is what holds without a choice: the
 * normal size, and the colours of the system.
 */
export const settings = {
  size: { normal: null, large: 'size-large', largest: 'size-largest' },
  contrast: { system: null, high: 'contrast-high' },
  theme: { system: null, light: 'theme-light', dark: 'theme-dark' },
} as const satisfies Record<string, Record<string, string | null>>;

export type Setting = keyof typeof settings;

/** The settings in the order in which they are shown. */
export const settingNames = Object.keys(settings) as Setting[];

/** The classes of the choices that are made, as they are stored. */
export function formatSettings(classes: readonly string[]): string {
  const known = settingNames.flatMap((name): (string | null)[] => Object.values(settings[name]));
  return classes.filter((each) => known.includes(each)).join(' ');
}

/** The choices of one setting: name, and the class it stands for. */
export function listChoices(setting: Setting): [choice: string, className: string | null][] {
  return Object.entries(settings[setting]);
}
