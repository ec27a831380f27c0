import { expect, it } from 'vitest';
import { parseInstrument } from './parse-instrument.ts';

const show = (text: string) =>
  parseInstrument(new TextEncoder().encode(text))
    .pieces.map((piece) => piece.text)
    .join('');

it.each([
  ['推动贸易,提升效率.', '推动贸易，提升效率。'],
  ['目标:提升;做好!', '目标：提升；做好！'],
  ['企业(AEO)发展', '企业（AEO）发展'],
  ['ERP(系统)', 'ERP（系统）'],
  ['f(x)', 'f(x)'],
  ['贸易(含服务）', '贸易（含服务）'],
  ['1,000万元', '1,000万元'],
  ['增长3.5%', '增长3.5%'],
  ['增长３．５％', '增长3.5％'],
  ['前 30 日至 90 日内', '前30日至90日内'],
  ['实施 7×24 小时', '实施7×24小时'],
  ['7 × 24 小时', '7×24小时'],
  ['“保税+ ERP ”试点', '“保税+ERP”试点'],
  ['设立 BEIJING  SERVICE 站', '设立BEIJING SERVICE站'],
  ['ＡＥＯ企业１２家', 'AEO企业12家'],
  ['22:00至24:00', '22:00至24:00'],
  ['推\u200b动\u2060贸易', '推动贸易'],
  ['《方案》 的通知', '《方案》的通知'],
  ['关于印发　《方案》', '关于印发《方案》'],
])('shows %j as %j', (text, shown) => {
  expect(show(text)).toBe(shown);
});
