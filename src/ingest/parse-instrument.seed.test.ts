import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeDecoding } from './decode.ts';
import expectedAgencies from './fixtures/trade-2024.agencies.json' with { type: 'json' };
import { parseInstrument } from './parse-instrument.ts';
import { restoreSource } from './restore.ts';
import type { Measure, Mention } from './types.ts';

const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../../seeds/trade-2024/source.txt')));
const parsed = parseInstrument(bytes);

const getMeasure = (num: number): Measure => {
  const measure = parsed.measures.find((candidate) => candidate.num === num);
  if (measure === undefined) throw new Error(`There is no measure ${num}.`);
  return measure;
};

/** Names by role, as the expectation is written. */
const groupByRole = (mentions: readonly Mention[]) => {
  const groups: Record<string, string[]> = {};
  for (const { name, role } of mentions) (groups[role] ??= []).push(name);
  return groups;
};

describe('the seed', () => {
  it('has three sections, twelve subsections and measures 1 to 32', () => {
    expect(parsed.sections.map(({ num, heading }) => [num, heading])).toEqual([
      ['一', '总体要求'],
      ['二', '工作任务'],
      ['三', '保障措施'],
    ]);
    expect(parsed.subsections.map(({ section, num, heading }) => [section, num, heading])).toEqual([
      ['一', '一', '指导思想'],
      ['一', '二', '工作目标'],
      ['二', '一', '建立完善贸易便利化工作机制'],
      ['二', '二', '提升口岸服务保障能力'],
      ['二', '三', '推动贸易监管模式改革'],
      ['二', '四', '培育产业发展新动能'],
      ['二', '五', '提升贸易自由化便利化水平'],
      ['二', '六', '深化京津冀贸易便利化协同发展'],
      ['三', '一', '加强统筹推进'],
      ['三', '二', '加强沟通协调'],
      ['三', '三', '加强交流借鉴'],
      ['三', '四', '加强推广宣传'],
    ]);
    expect(parsed.measures.map(({ num }) => num)).toEqual(
      Array.from({ length: 32 }, (_, index) => index + 1),
    );
  });

  it('says what it is', () => {
    expect(parsed.instrument).toEqual({
      title: '北京市深化服务业扩大开放提升贸易便利化水平实施方案',
      docNumber: '京商总部字〔2024〕3号',
      issuer: '北京市商务局',
      dateIssued: '2024-07-05',
    });
    expect(parsed.notice).toEqual({
      addressee: { text: '各有关单位：', line: 7, column: 1 },
      signature: { text: '北京市商务局', line: 11, column: 1 },
      date: { text: '2024年7月5日', line: 13, column: 1 },
    });
  });

  it('places each measure in its section and subsection', () => {
    const starts = parsed.measures.filter(
      ({ subsection }, index) => subsection !== parsed.measures[index - 1]?.subsection,
    );
    expect(starts.map(({ num, section, subsection }) => [num, section, subsection])).toEqual([
      [1, '二', '一'],
      [3, '二', '二'],
      [7, '二', '三'],
      [18, '二', '四'],
      [26, '二', '五'],
      [30, '二', '六'],
    ]);
  });

  it('finds the headings, and none where measures 7, 8, 11 and 18 have none', () => {
    const without = parsed.measures.filter(({ heading }) => heading === null).map(({ num }) => num);
    expect(without).toEqual([7, 8, 11, 18]);
    expect(getMeasure(4).heading).toBe('进一步拓展国际贸易“单一窗口”功能');
    expect(getMeasure(9).heading).toBe(
      '允许符合条件的企业代理进口经安全风险评估的细胞与基因治疗产品和临床急需药品',
    );
    expect(getMeasure(27).heading).toBe('加大高级认证企业（AEO）培育和便利政策供给力度');
  });

  it.each(Object.entries(expectedAgencies))(
    'names the bodies of measure %s with their roles',
    (num, expected) => {
      const { agencies, generic } = getMeasure(Number(num));
      expect(groupByRole([...agencies, ...generic])).toEqual(expected);
    },
  );

  it('names 40 bodies in 126 mentions and a generic party in two', () => {
    const agencies = parsed.measures.flatMap((measure) => measure.agencies);
    expect(agencies).toHaveLength(126);
    expect(new Set(agencies.map(({ name }) => name))).toHaveProperty('size', 40);
    expect(parsed.measures.flatMap(({ generic }) => generic.map(({ name, role }) => [name, role]))).toEqual([
      ['相关单位', 'support'],
      ['相关单位', 'joint'],
    ]);
  });

  it('rejoins the paragraphs that six page breaks cut, and reports each', () => {
    const joints = parsed.diagnostics.filter(({ rule }) => rule === 'paragraph-rejoined');
    expect(joints.map(({ line }) => line)).toEqual([29, 49, 61, 73, 85, 123]);
    expect(getMeasure(6).agencies.map(({ name }) => name)).toContain('大兴机场临空经济区联合管委会');
    expect(getMeasure(10).body).toContain('采用“合格保证+符合性验证”的检验监管模式');
    expect(getMeasure(15).body).toContain('申请真空包装货物布控查验');
    expect(getMeasure(19).body).toContain('突出研发创新特色');
  });

  it('normalises width and spaces, and leaves Latin words and numbers as they are', () => {
    expect(getMeasure(12).body).toContain('有效期截止日前30日至90日内');
    expect(getMeasure(13).body).toContain('7×24小时预约通关');
    expect(getMeasure(15).body).toContain('“ERP联网申报+快速审核”');
    expect(getMeasure(24).body).toContain('企业ERP（企业管理系统）/WMS（仓库管理系统）系统');
    expect(getMeasure(31).body).toContain('加强AEO企业培育和服务力度，协同落实AEO惠企便利措施');
    const shown = parsed.pieces.map(({ text }) => text).join('');
    expect(shown).not.toMatch(/[,;:()]|\p{Script=Han} | \p{Script=Han}/u);
  });

  it('keeps brackets in the running text out of the clauses', () => {
    expect(getMeasure(10).body).toContain('（动植物及其产品、卫生检疫特殊物品等涉及检疫的货物，');
    expect(getMeasure(11).body).toContain('（药品除外）');
    expect(getMeasure(11).body).toContain('保税物流中心（B型）');
    expect(getMeasure(6).body).toContain('加强与民航局等沟通联动');
    expect(getMeasure(6).agencies.map(({ name }) => name)).not.toContain('民航局');
    for (const { body } of parsed.measures) expect(body).not.toMatch(/（[^（）]*市商务局[^）]*）/);
  });

  it('gives each sentence its place', () => {
    expect(getMeasure(12).segments).toMatchObject([
      { id: 's1', line: 65, column: 15 },
      { id: 's2', line: 65, text: '海关在裁定有效期届满前从速作出决定。' },
    ]);
    for (const { segments, body } of parsed.measures) {
      expect(segments.map(({ text }) => text).join('')).toBe(body);
      expect(segments.map(({ id }) => id)).toEqual(segments.map((_, index) => `s${index + 1}`));
    }
  });

  it('keeps notice, preamble, general requirements and safeguards', () => {
    expect(parsed.provisions.map(({ id }) => id)).toEqual([
      'notice',
      'preamble',
      'sec-1-1',
      'sec-1-2',
      'sec-3-1',
      'sec-3-2',
      'sec-3-3',
      'sec-3-4',
    ]);
    expect(parsed.order).toHaveLength(2 + 3 + 12 + 32);
  });

  it('says nothing worse than what it put together and what is general', () => {
    expect(new Set(parsed.diagnostics.map(({ severity, rule }) => `${severity} ${rule}`))).toEqual(
      new Set(['info paragraph-rejoined', 'info generic-party']),
    );
  });

  it('is given back byte for byte by its pieces and the recorded changes', () => {
    const text = restoreSource(parsed.pieces, parsed.edits);
    expect(Buffer.compare(encodeDecoding({ ...parsed.decoding, text }), bytes)).toBe(0);
  });

  it('is parsed as the snapshot says', () => {
    const file = join(import.meta.dirname, 'fixtures/trade-2024.json');
    const { decoding, ...rest } = parsed;
    const { encoding, byteOrderMark, undecodable } = decoding;
    const snapshot = { ...rest, decoding: { encoding, byteOrderMark, undecodable } };
    if (process.env['UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(snapshot, null, 2)}\n`);
    expect(snapshot).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
