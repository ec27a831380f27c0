import { Converter } from 'opencc-js/t2cn';

/** Blocks of Unicode that hold the characters of modern Chinese. */
const firstHan = 0x4e00;
const lastHan = 0x9fff;

/**
 * Traditional characters, each followed by the simplified one it stands for: `國国務务`.
 *
 * Source: OpenCC, as used in Taiwan. Only pairs whose simplified character occurs in `wanted` are kept.
 */
export function listTraditionalForms(wanted: ReadonlySet<string>): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = firstHan; code <= lastHan; code += 1) {
    const character = String.fromCharCode(code);
    if (wanted.has(character)) continue;
    const simplified = simplify(character);
    if (simplified !== character && wanted.has(simplified)) pairs += character + simplified;
  }
  return pairs;
}
