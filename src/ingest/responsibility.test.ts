import { describe, expect, it } from 'vitest';
import { parseResponsibility } from './responsibility.ts';

/** `lead 市商务局 · support 相关单位*`: roles and names, general parties with a star after the others. */
const read = (clause: string) => {
  const { agencies, generic } = parseResponsibility(clause);
  return [
    ...agencies.map(({ role, name }) => `${role} ${name}`),
    ...generic.map(({ role, name }) => `${role} ${name}*`),
  ].join(' · ');
};

describe('parseResponsibility', () => {
  it.each([
    // Names that hold signs or words at which lists are split.
    ['市科委中关村管委会', 'responsible 市科委中关村管委会'],
    ['市政务服务和数据局', 'responsible 市政务服务和数据局'],
    ['市经济和信息化局', 'responsible 市经济和信息化局'],
    [
      '市公安局（出入境管理局）、北京边检总站',
      'responsible 市公安局（出入境管理局） · responsible 北京边检总站',
    ],
    [
      '大兴机场临空经济区（大兴）管委会、大兴机场临空经济区联合管委会',
      'responsible 大兴机场临空经济区（大兴）管委会 · responsible 大兴机场临空经济区联合管委会',
    ],
    [
      '中国国际货运航空股份有限公司、中国国际航空股份有限公司',
      'responsible 中国国际货运航空股份有限公司 · responsible 中国国际航空股份有限公司',
    ],
    [
      '首都机场集团、首都机场公安局、首都机场临空经济区管委会',
      'responsible 首都机场集团 · responsible 首都机场公安局 · responsible 首都机场临空经济区管委会',
    ],
    [
      '中关村科学城管委会、市科委中关村管委会',
      'responsible 中关村科学城管委会 · responsible 市科委中关村管委会',
    ],
    // Parts.
    ['市商务局牵头，相关单位配合', 'lead 市商务局 · support 相关单位*'],
    ['市商务局会同相关单位', 'lead 市商务局 · joint 相关单位*'],
    ['市商务局会同市财政局、北京海关', 'lead 市商务局 · joint 市财政局 · joint 北京海关'],
    ['市商务局、市财政局牵头，北京海关配合', 'lead 市商务局 · lead 市财政局 · support 北京海关'],
    ['市商务局牵头，会同市财政局等部门落实', 'lead 市商务局 · joint 市财政局'],
    ['由市商务局牵头负责，市残联配合', 'lead 市商务局 · support 市残联'],
    ['市商务局、市财政局按职责分工负责', 'responsible 市商务局 · responsible 市财政局'],
    ['市商务局、市财政局，按职责分工负责', 'responsible 市商务局 · responsible 市财政局'],
    ['市商务局、市财政局，共同牵头', 'lead 市商务局 · lead 市财政局'],
    ['市商务局，北京海关配合', 'responsible 市商务局 · support 北京海关'],
    [
      '市商务局（牵头）、北京海关、市财政局（配合）',
      'lead 市商务局 · responsible 北京海关 · support 市财政局',
    ],
    ['市商务局牵头（2024年底前完成）', 'lead 市商务局'],
    // Labels.
    ['责任单位：市商务局、北京海关', 'responsible 市商务局 · responsible 北京海关'],
    ['牵头单位：市商务局；配合单位：北京海关', 'lead 市商务局 · support 北京海关'],
    ['牵头单位：市商务局，配合单位：北京海关', 'lead 市商务局 · support 北京海关'],
    ['牵头单位：市商务局\n配合单位：北京海关', 'lead 市商务局 · support 北京海关'],
    ['牵头部门（单位）：市商务局', 'lead 市商务局'],
    ['责任单位：市商务局；完成时限：2024年底；责任人：张三', 'responsible 市商务局'],
    ['责任单位：市商务局完成时限：2024年底', 'responsible 市商务局'],
    ['主责单位：市商务局；协办单位：北京海关', 'responsible 市商务局 · responsible 北京海关'],
    // Times are nobody.
    ['市商务局，2024年6月底前完成', 'responsible 市商务局'],
    ['市商务局、北京海关，长期坚持', 'responsible 市商务局 · responsible 北京海关'],
    // General parties.
    ['各区政府、有关部门', 'responsible 各区政府* · responsible 有关部门*'],
    ['市农业农村局、各涉农区政府', 'responsible 市农业农村局 · responsible 各涉农区政府*'],
    ['东城区、西城区等各区政府', 'responsible 东城区 · responsible 西城区 · responsible 各区政府*'],
    // 和 between two whole names.
    ['市商务局和北京海关', 'responsible 市商务局 · responsible 北京海关'],
    ['市商务局和市经济和信息化局', 'responsible 市商务局 · responsible 市经济和信息化局'],
    ['市委宣传部和团市委共同负责', 'responsible 市委宣传部 · responsible 团市委'],
    [
      '市规划和自然资源委、国家发展和改革委员会',
      'responsible 市规划和自然资源委 · responsible 国家发展和改革委员会',
    ],
    ['', ''],
    ['、，；', ''],
  ])('of “%s” is “%s”', (clause, expected) => {
    expect(read(clause)).toBe(expected);
  });

  it.each([
    ['市商务局、北京海关等', true],
    ['市商务局等部门', true],
    ['市商务局等8部门', true],
    ['北京市高等教育学会', false],
    ['市商务局', false],
  ])('tells that “%s” is open: %s', (clause, openList) => {
    expect(parseResponsibility(clause)).toMatchObject({ openList });
  });

  it('splits at spaces of the issued text between whole names', () => {
    const names = (clause: string, gaps: number[]) =>
      parseResponsibility(clause, new Set(gaps)).agencies.map(({ name, index }) => [name, index]);
    expect(names('市商务局北京海关', [4])).toEqual([
      ['市商务局', 0],
      ['北京海关', 4],
    ]);
    expect(names('市商务局北京海关', [3])).toEqual([['市商务局北京海关', 0]]);
  });

  it('gives the place of each name', () => {
    expect(parseResponsibility('牵头单位：市商务局；配合单位：北京海关').agencies).toMatchObject([
      { name: '市商务局', index: 5 },
      { name: '北京海关', index: 15 },
    ]);
  });
});
