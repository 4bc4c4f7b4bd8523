/** The tokens of `styles/tokens.css` for where no style sheet reaches: the canvas, exports and embeds. */
export const colours = {
  light: {
    paper: '#eef2f1',
    map: '#f6f8f7',
    sheet: '#ffffff',
    sheet2: '#f5f8f7',
    ink: '#15232a',
    ink2: '#43535a',
    ink3: '#5f6e74',
    ctl: '#7c8a8c',
    rule: '#dbe2e0',
    rule2: '#aebbba',
    zhu: '#b0302b',
    zhuTint: '#fbedea',
    qing: '#1a4e96',
    qingTint: '#e9eff8',
    lv: '#0b7566',
    lvTint: '#e4f3ef',
    zhe: '#8f6200',
    zheTint: '#f8f0da',
    zi: '#9c3f86',
    ziTint: '#f8ebf4',
    mark: '#fbe48f',
    mark2: '#fff6d6',
    focus: '#2447d8',
    inv: '#15232a',
    onInv: '#ffffff',
    seal: '#b0302b',
    onSeal: '#ffffff',
  },
  dark: {
    paper: '#0e1618',
    map: '#121b1e',
    sheet: '#182327',
    sheet2: '#1d292e',
    ink: '#e8eeec',
    ink2: '#b7c4c5',
    ink3: '#93a3a7',
    ctl: '#778b92',
    rule: '#2b393e',
    rule2: '#53666c',
    zhu: '#ee8277',
    zhuTint: '#3a2322',
    qing: '#6fa6e6',
    qingTint: '#1a2c45',
    lv: '#63cdb5',
    lvTint: '#16352f',
    zhe: '#e8c468',
    zheTint: '#352d16',
    zi: '#d98cc4',
    ziTint: '#3a2235',
    mark: '#6a5612',
    mark2: '#3b3315',
    focus: '#a9bcff',
    inv: '#e8eeec',
    onInv: '#121b1e',
    seal: '#a93a33',
    onSeal: '#fff3f0',
  },
} as const;

export type Theme = keyof typeof colours;
/** A token's name: what scenes, exports and style sheets speak of. */
export type Tone = keyof (typeof colours)['light'];
export type Colours = Record<Tone, string>;

export const hei = "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";
export const song = "'Noto Serif SC', 'Songti SC', SimSun, serif";
