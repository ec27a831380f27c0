import { expect, test } from 'vitest';
import { describeKitFile } from './describe-file.ts';

test.each([
  [
    'card.zh.png',
    'Picture for shared links, 1200×630 pixels, PNG (Chinese)',
    '网页分享图，1200×630 像素，PNG（中文）',
  ],
  [
    'square.en.png',
    'Square picture with a QR code, 800×800 pixels, PNG, for WeChat and Weibo (English)',
    '方图，800×800 像素，PNG，用于微信和微博，图中有二维码（英文）',
  ],
  [
    'qr.both.svg',
    'QR code, SVG, for print at any size (Chinese and English)',
    '二维码，SVG，印刷用，可任意放大（中英文）',
  ],
  ['qr.zh.png', 'QR code, PNG, for documents (Chinese)', '二维码，PNG，贴入文档用（中文）'],
  [
    'poster.both.html',
    'Poster, A4; open it in a browser and print (Chinese and English)',
    '海报，A4，用浏览器打开后打印（中英文）',
  ],
  [
    'tabletop.en.html',
    'Table card, A6, one side; open it in a browser and print (English)',
    '桌牌，A6，单面，用浏览器打开后打印（英文）',
  ],
  ['texts.zh.txt', 'Texts ready to paste (Chinese)', '可直接粘贴的文字（中文）'],
  ['citation.en.txt', 'Citations in several forms (English)', '引文，各种写法（英文）'],
  [
    'citation.both.bib',
    'Citation for reference managers (BibTeX) (Chinese and English)',
    '引文，文献管理软件用（BibTeX）（中英文）',
  ],
  [
    'citation.zh.ris',
    'Citation for reference managers (RIS) (Chinese)',
    '引文，文献管理软件用（RIS）（中文）',
  ],
  [
    'citation.en.json',
    'Citation for reference managers (CSL-JSON) (English)',
    '引文，文献管理软件用（CSL-JSON）（英文）',
  ],
])('%s is described with its language', (name, en, zh) => {
  expect(describeKitFile(name, 'en')).toBe(en);
  expect(describeKitFile(name, 'zh')).toBe(zh);
});

test('files in no language are described alone', () => {
  expect(describeKitFile('sheet.css', 'en')).toBe(
    'Layout of posters and table cards; keep it in the same folder',
  );
  expect(describeKitFile('README.txt', 'zh')).toBe('本说明');
});

test('a file that nobody described is refused, with its name and the place to add it', () => {
  for (const name of ['banner.zh.png', 'banner.png']) {
    expect(() => describeKitFile(name, 'en')).toThrow(
      `Nothing says what the file ${name} of a share kit is for. Add it to src/share/item/describe-file.ts.`,
    );
  }
});
