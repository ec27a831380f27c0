import { expect, test } from 'vitest';

import { sampleGraph } from '../../../tests/samples/portal.ts';
import { sampleSite } from '../sample-site.ts';
import { formatViolations } from '../violation.ts';
import { checkFactsAreShown } from './facts-are-shown.ts';

/** Parts of pages of the sample portal as they should be. */
const parts: Record<string, { page: string; html: string }> = {
  'an open list, a heading of ours, no English': {
    page: '/en/reed-2022/text/',
    html: `<h1 lang="zh-CN">云浦市苇编传统工艺传承若干措施</h1>
<section id="measure-2" data-unit="measure-2">
<h4><a href="/en/reed-2022/2/"><span class="num">2</span> <span lang="zh-CN">传习场所与陈列</span></a><span class="editorial">Editorial heading</span></h4>
<div data-segment-row><p lang="zh-CN" data-segment="s1">支持传习场所，鼓励渡口候船厅、社区活动室陈列苇编作品。</p></div>
<p class="parties">Responsible: <a href="/en/agencies/yunpu-culture-and-tourism-bureau/">Yunpu Municipal Bureau of Culture and Tourism</a><span aria-hidden="true"> · </span><a href="/en/agencies/yunpu-transport-bureau/">Yunpu Municipal Transport Bureau</a></p>
<p>The list in the text is open (“and others”).</p>
</section>`,
  },
  'parts of bodies, a name of ours': {
    page: '/en/embed/ferry-2023/4/',
    html: `<h1><span class="number">4</span> Introduce the “one-ticket ferry pass”</h1>
<p data-segment="s1">Promote the use of the “one-ticket ferry pass” on all ferry routes of the lake; holders of the one-ticket ferry pass may change between routes within two days (except festival lines).</p>
<p data-segment="s2">Encourage ferry operators to grant groups such as elderly people and students reductions on the ferry pass.</p>
<p data-segment="s3">How ticket revenue is shared is laid down separately by the Yunpu Municipal Finance Bureau.</p>
<ul>
<li><span>Yunpu Municipal Transport Bureau</span><span class="role">Lead</span></li>
<li><span>Yunpu Municipal Finance Bureau</span><span class="role">Jointly</span></li>
<li><span>Yunpu Ferry Group Co., Ltd.</span><span lang="zh-CN">（云浦轮渡集团有限公司）</span><span class="role">In cooperation</span></li>
</ul>`,
  },
  'English out of date': {
    page: '/zh/ferry-2023/text/',
    html: `<h1>云浦市湖区渡运与湿地旅游服务提升实施方案</h1><p>云交湖发〔2023〕7号</p>
<section id="measure-8" data-unit="measure-8">
<h4><a href="/zh/ferry-2023/8/"><span class="num">8</span> 规范夜航和大风停航</a></h4>
<div data-segment-row><p data-segment="s1">夜航船舶必须双人值守，能见度低于500米或者风力达到7级的，一律停航。</p></div>
<div data-segment-row><p data-segment="s2">停航信息在30分钟内告知旅客，退票不收手续费，7×24小时受理咨询。</p><details><p lang="en">Passengers …</p><small data-stale>Out of date</small></details></div>
<p class="parties">责任单位：<a href="/zh/agencies/yunpu-maritime-safety-office/">云浦海事局</a><a href="/zh/agencies/yunpu-emergency-management-bureau/">市应急局</a><a href="/zh/agencies/yunpu-ferry-group/">云浦轮渡集团</a></p>
</section>`,
  },
  'two languages, parties named in general': {
    page: '/ferry-2023/text/',
    html: `<h1>云浦市湖区渡运与湿地旅游服务提升实施方案 <span lang="en">Implementation Plan of Yunpu Municipality for Better Lake Ferry Service and Wetland Tourism</span></h1>
<p>云交湖发〔2023〕7号 <span lang="en">Yun Jiao Hu Fa [2023] No. 7</span></p>
<section id="measure-9" data-unit="measure-9">
<h4><a class="pair" href="/ferry-2023/9/"><span class="row-number">9</span><span lang="zh-CN">优化水上救援站点</span><span lang="en">Not translated yet.</span></a></h4>
<div data-segment-row><p lang="zh-CN" data-segment="measure-9-s1">在菱洲渡口和生态岛建设两处救援站，落实值班船艇和器材。</p><p lang="en" data-segment="measure-9-s1">Not translated yet.</p></div>
<div data-segment-row><p lang="zh-CN" data-segment="measure-9-s2">开展年度落水救援演练，请志愿者参加。</p><p lang="en" data-segment="measure-9-s2">Not translated yet.</p></div>
<ul>
<li><span lang="zh-CN"><a href="/zh/agencies/yunpu-emergency-management-bureau/">市应急局</a></span><span lang="en"><a href="/en/agencies/yunpu-emergency-management-bureau/">Yunpu Municipal Emergency Management Bureau</a></span></li>
<li><span lang="zh-CN"><a href="/zh/agencies/yunpu-water-police/">市公安局（水上分局）</a><span class="role">配合</span></span><span lang="en"><a href="/en/agencies/yunpu-water-police/">Yunpu Municipal Public Security Bureau (Water Branch)</a><span class="role">In cooperation</span></span></li>
<li><span lang="zh-CN"><span>各区政府</span><span class="role">配合</span></span><span lang="en"><span>district governments</span><span class="role">In cooperation</span></span></li>
<li><span lang="zh-CN"><span>各有关部门</span><span class="role">配合</span></span><span lang="en"><span lang="zh-CN">各有关部门</span><span class="role">In cooperation</span></span></li>
</ul>
</section>`,
  },
  'a document with an issuer that has no page': {
    page: '/en/tea-2021/',
    html: `<h1>Plan of Chengting Municipality for Shared Mountain Tea Gardens</h1>
<dl><dd>Cheng Zheng Ban Fa [2021] No. 12</dd><dd>General Office of the People’s Government of Chengting Municipality</dd><dd>November 2, 2021</dd></dl>
<ol>${[1, 2, 3, 4].map((number) => `<li><a href="/en/tea-2021/${number}/">${number}</a></li>`).join('')}</ol>`,
  },
  'a body named once': {
    page: '/zh/agencies/yunpu-finance-bureau/',
    html: `<h1>云浦市财政局</h1>
<dl><dd>市政府部门</dd><dd>市财政局</dd><dd lang="en">Yunpu Municipal Finance Bureau</dd><dd lang="en">Finance Bureau</dd></dl>
<section><h2>会同办理的措施</h2><a href="/zh/ferry-2023/4/">4</a></section>
<section><h2>共同负责</h2><a href="/zh/agencies/yunpu-transport-bureau/">市交通运输局</a><a href="/zh/agencies/yunpu-ferry-group/">云浦轮渡集团</a></section>`,
  },
  'a concept in one sentence': {
    page: '/en/terms/visibility/',
    html: `<h1>visibility 能见度</h1><p>The farthest distance at which things can be seen.</p><p>能看清物体的最远距离。</p>
<li class="term-use">夜航船舶必须双人值守，能见度低于500米或者风力达到7级的，一律停航。</li>`,
  },
  'a topic of two measures': {
    page: '/zh/topics/subject/tickets/',
    html: `<h1>船票</h1><p>票价、换乘和优惠。</p>
<li class="topic-measure"><a href="/zh/ferry-2023/4/">4</a>推行“<mark>一票通渡</mark>”</li>
<li class="topic-measure"><a href="/zh/greenway-2024/2-1/">2-1</a><mark>“一票通渡”在两市渡口通用</mark></li>`,
  },
};

/** What the rule finds in a part of which it knows everything, and in one that shows something less. */
const faults: [name: string, from: string, to: string, found: string[]][] = [
  [
    'an open list, a heading of ours, no English',
    '<p>The list in the text is open (“and others”).</p>',
    '',
    ['the note “The list in the text is open (“and others”).”'],
  ],
  [
    'an open list, a heading of ours, no English',
    '<span class="editorial">Editorial heading</span>',
    '',
    ['the mark “Editorial heading”'],
  ],
  [
    'an open list, a heading of ours, no English',
    '<p lang="zh-CN" data-segment',
    '<p data-segment',
    ['the Chinese of s1, marked as Chinese'],
  ],
  [
    'an open list, a heading of ours, no English',
    '<a href="/en/agencies/yunpu-transport-bureau/">Yunpu Municipal Transport Bureau</a>',
    'Yunpu Municipal Transport Bureau',
    ['Yunpu Municipal Transport Bureau as Responsible'],
  ],
  [
    'an open list, a heading of ours, no English',
    '云浦市苇编传统工艺传承若干措施',
    '若干措施',
    ['“云浦市苇编传统工艺传承若干措施”'],
  ],
  [
    'parts of bodies, a name of ours',
    '<span class="role">Jointly</span>',
    '',
    ['Yunpu Municipal Finance Bureau as Jointly'],
  ],
  [
    'parts of bodies, a name of ours',
    '<span class="role">Lead</span>',
    '<span class="role">In cooperation</span>',
    ['Yunpu Municipal Transport Bureau as Lead'],
  ],
  [
    'parts of bodies, a name of ours',
    '（云浦轮渡集团有限公司）',
    '',
    ['the note “（云浦轮渡集团有限公司）”'],
  ],
  ['parts of bodies, a name of ours', ' (except festival lines)', '', ['the words of s1 (en): “Promote']],
  [
    'English out of date',
    '<small data-stale>Out of date</small>',
    '',
    ['the mark of s2 that its English is out of date'],
  ],
  [
    'English out of date',
    '<a href="/zh/agencies/yunpu-ferry-group/">云浦轮渡集团</a>',
    '',
    ['云浦轮渡集团 as 责任单位'],
  ],
  [
    'two languages, parties named in general',
    '<span>district governments</span><span class="role">In cooperation</span>',
    '<span>district governments</span>',
    ['district governments as In cooperation'],
  ],
  [
    'two languages, parties named in general',
    '<p lang="en" data-segment="measure-9-s2">Not translated yet.</p>',
    '',
    ['the mark “Not translated yet.” at s2'],
  ],
  [
    'two languages, parties named in general',
    '<span lang="zh-CN"><span>各区政府</span><span class="role">配合</span></span>',
    '',
    ['各区政府 as 配合'],
  ],
  [
    'a document with an issuer that has no page',
    '<dd>General Office of the People’s Government of Chengting Municipality</dd>',
    '',
    ['“General Office of the People’s Government of Chengting Municipality”'],
  ],
  ['a document with an issuer that has no page', 'November 2, 2021', '', ['“November 2, 2021”']],
  [
    'a document with an issuer that has no page',
    '<li><a href="/en/tea-2021/3/">3</a></li>',
    '',
    ['a link to measure 3'],
  ],
  ['a body named once', '会同办理的措施', '牵头的措施', ['ferry-2023/4 under “会同办理的措施”']],
  [
    'a body named once',
    '<a href="/zh/agencies/yunpu-ferry-group/">云浦轮渡集团</a>',
    '',
    ['a link to its partner yunpu-ferry-group'],
  ],
  ['a concept in one sentence', 'class="term-use"', '', ['ferry-2023 measure-8 s1, which names it']],
  ['a concept in one sentence', '<p>能看清物体的最远距离。</p>', '', ['“能看清物体的最远距离。”']],
  [
    'a topic of two measures',
    '<a href="/zh/ferry-2023/4/">4</a>',
    '',
    ['ferry-2023/4 because of “一票通渡”'],
  ],
];

/** What the rule says of the parts, one of them changed; of everything else the site has no page. */
async function check(changed?: { name: string; from: string; to: string }): Promise<string[]> {
  const pages = Object.entries(parts).map(([name, { page, html }]) => {
    if (changed?.name === name) expect(html).toContain(changed.from);
    const main = changed?.name === name ? html.replace(changed.from, changed.to) : html;
    return [page, { main }] as const;
  });
  const found = await checkFactsAreShown(sampleSite(Object.fromEntries(pages)), sampleGraph());
  return found
    .filter(({ message }) => message.includes('does not show'))
    .map((each) => `${each.page} ${each.message}`);
}

test('nothing is missing from parts that show everything', async () => {
  expect(await check()).toEqual([]);
});

test.each(faults)('%s: without “%s”', async (name, from, to, found) => {
  const messages = await check({ name, from, to });
  expect(messages).toHaveLength(found.length);
  for (const [index, message] of found.entries()) {
    expect(messages[index]).toContain(`${parts[name]?.page}`);
    expect(messages[index]).toContain(` does not show ${message}`);
  }
});

test('a body that issued a document is said to be the issuer', async () => {
  const address = '/en/agencies/yunpu-transport-bureau/';
  const findIssuer = async (main: string) =>
    (await checkFactsAreShown(sampleSite({ [address]: { main } }), sampleGraph())).filter(
      ({ page, message }) => page === address && message.includes('Issuer of the plan'),
    );
  expect(await findIssuer('<p class="notice">Issuer of the plan</p>')).toEqual([]);
  expect(formatViolations(await findIssuer('<p>Responsible</p>'))).toContain(
    'facts-are-shown: The page does not show the note “Issuer of the plan”.\n' +
      '  → Show it where the page is prepared (src/views), in each language of the page.',
  );
});

test('a page or a part of one that is not there is found', async () => {
  const found = await checkFactsAreShown(sampleSite({ '/en/tea-2021/text/': {} }), sampleGraph());
  const messages = found.map(({ message }) => message);
  expect(messages).toContain(
    'There is no /en/tea-2021/1/, which has to show Chengting Municipal Bureau of Agriculture and Rural Affairs as Lead.',
  );
  expect(messages).toContain(
    'There is no #measure-1 of /en/tea-2021/text/, which has to show Chengting Municipal Bureau of Agriculture and Rural Affairs as Lead.',
  );
});
