import { type Edition, localesOf } from '../../language/edition.ts';
import { locales } from '../../language/locales.ts';
import { getTranslator, type UiKey } from '../../language/translate.ts';
import { listChoices, settingNames } from './setting-choices.ts';

/** A text in each language of the page; `lang` is `null` in that of the page itself. */
export type LabelTexts = { text: string; lang: string | null }[];

/** One setting with what can be chosen. */
export interface SettingView {
  name: string;
  label: LabelTexts;
  choices: { value: string; label: LabelTexts }[];
}

/** The reader's settings: in one language on its pages, in both where a page belongs to none. */
export interface SettingsView {
  button: LabelTexts;
  /** What the settings are, for those who do not see them. */
  label: string;
  settings: SettingView[];
}

/** Prepares the settings of a page. */
export function buildSettings(edition: Edition): SettingsView {
  const say = (key: UiKey): LabelTexts =>
    localesOf(edition).map((locale, index) => ({
      text: getTranslator(locale)(key),
      lang: index === 0 ? null : locales[locale].lang,
    }));
  return {
    button: say('settings.button'),
    label: say('settings.label')[0]?.text ?? '',
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
