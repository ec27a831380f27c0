import { type Edition, getFirstLocale } from '../../language/edition.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';
import { listChoices, settingNames } from './setting-choices.ts';
import { getSay, type Words } from './words.ts';

/** One setting with what can be chosen. */
interface SettingView {
  name: string;
  label: Words;
  choices: { value: string; label: Words }[];
}

/** The reader's settings, in each language of the page. */
export interface SettingsView {
  button: Words;
  /** What the settings are, for those who do not see them. */
  label: string;
  settings: SettingView[];
}

/** Prepares the settings of a page; they are the same object on all pages of an edition. */
export function buildSettings(edition: Edition): SettingsView {
  return settings[edition];
}

const settings = {
  zh: makeSettings('zh'),
  en: makeSettings('en'),
  'zh+en': makeSettings('zh+en'),
} as const satisfies Record<Edition, SettingsView>;

function makeSettings(edition: Edition): SettingsView {
  const say = getSay(edition);
  return {
    button: say('settings.button'),
    label: getTranslator(getFirstLocale(edition))('settings.label'),
    settings: settingNames.map((name) => ({
      name,
      label: say(`settings.${name}`),
      choices: listChoices(name).map(([value]) => ({
        value,
        label: say(`settings.${name}.${value}` as UiKey),
      })),
    })),
  };
}
