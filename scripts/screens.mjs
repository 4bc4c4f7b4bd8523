// Pictures of the product as it is, for the README and the guides: `docs/screens/<view>-<zh|en>-<light|dark>.png`.
// `npm run screens` takes all; `npm run screens -- explore phone` takes the named views.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { URLSearchParams } from 'node:url';
import { launchChromium, readRow, readRows, startProduct } from './page/product.mjs';

const folder = join('docs', 'screens');
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const product = await startProduct();
const { address } = product;
const [official, department, task, plan] = await readRow(
  address,
  `MATCH (o:Official)-[:LEADS]->(t:Task)<-[:LEADS]-(d:Department)
   WHERE o.name = '毛丕显' AND d.name = '市科技局' AND t.name = '加快关键技术攻关和核心技术突破'
   RETURN o.id AS official, d.id AS department, t.id AS task, t.plan AS plan`,
);

const plans = await readRows(address, 'MATCH (p:Plan) WHERE p.loaded RETURN p.id AS id ORDER BY id');
/** All plans with what each of them says: more than is drawn one by one. */
const everything = new URLSearchParams([
  ['of', plan],
  ['view', 'neighbours'],
  ...plans.flatMap(([id]) => (id === plan ? [] : [['with', id]])),
  ...plans.flatMap(([id]) =>
    ['HAS_PASSAGE', 'HAS_TASK', 'HAS_TARGET'].map((type) => ['open', `out ${type} 200 ${id}`]),
  ),
]);

const at = (values) => `/?${new URLSearchParams(values)}`;
const line = ['LEADS', department, task].join(' ');
const press = (name) => async (page) => {
  await page.getByRole('button', { name }).filter({ visible: true }).first().click();
};
const follow = (name) => async (page) => {
  await page.getByRole('link', { name }).first().click();
};
const shown = (selector) => async (page) => {
  await page.locator(selector).filter({ visible: true }).first().waitFor();
};
const drawn = shown('.canvas canvas');

/** @type {Record<string, { path: string, size?: object, steps: ((page: object) => Promise<void>)[] }>} */
const views = {
  explore: { path: at({ of: official }), steps: [drawn] },
  plan: { path: at({ of: plan }), steps: [drawn] },
  evidence: { path: at({ of: official, pick: line }), steps: [drawn, shown('.card blockquote[aria-busy=false]')] },
  reader: {
    path: at({ of: official, pick: line }),
    steps: [shown('.card'), press(/看原文|Read in the text/u), shown('.reader .lit')],
  },
  outline: { path: at({ of: official, side: 'outline' }), steps: [drawn, shown('[role=tree]')] },
  overview: { path: '/overview', steps: [shown('.loom-section svg')] },
  matrix: { path: '/matrix', steps: [shown('.matrix table')] },
  heat: { path: '/matrix?heat=plan', steps: [shown('.heat')] },
  about: { path: '/about', steps: [shown('.about table')] },
  gaps: { path: '/gaps', steps: [shown('main table')] },
  compare: { path: '/compare', steps: [shown('main table')] },
  neighbours: { path: at({ of: department, view: 'neighbours' }), steps: [drawn] },
  groups: { path: `/?${everything}`, steps: [drawn] },
  rings: { path: at({ of: department, view: 'rings' }), steps: [drawn] },
  timeline: { path: at({ of: plan, view: 'timeline' }), steps: [drawn] },
  filters: {
    path: `${at({ of: plan })}&fade=SUPPORTS&fade=Industry`,
    steps: [drawn],
  },
  selection: {
    path: `${at({ of: official, side: 'selection' })}&sel=${encodeURIComponent(official)}&sel=${encodeURIComponent(department)}`,
    steps: [drawn, shown('.side h3')],
  },
  targets: { path: '/targets', steps: [shown('.chart svg')] },
  query: {
    path: '/query',
    steps: [follow(/某位领导牵头的任务|The tasks that an official leads/u), shown('.answer-picture canvas')],
  },
  report: { path: at({ of: official }), steps: [drawn, press(/用于报告|Use in a report/u), shown('.preview iframe')] },
  phone: { path: at({ of: official }), size: phone, steps: [shown('.stations')] },
  'phone-evidence': {
    path: at({ of: official, pick: line }),
    size: phone,
    steps: [shown('.card blockquote[aria-busy=false]')],
  },
  embed: { path: `/embed${at({ of: official }).slice(1)}`, steps: [shown('svg')] },
};

/** Longer than any movement of the picture, which must have come to rest. */
const rest = 1500;

async function takePicture(browser, name, language, theme) {
  const { path, size = wide, steps } = views[name];
  const context = await browser.newContext({
    viewport: size,
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  // The tour of a first visit would stand before every view.
  await context.addInitScript("localStorage.setItem('tour', 'seen')");
  const page = await context.newPage();
  await page.goto(address + path + (name === 'embed' ? `&lang=${language}&theme=${theme}` : ''), {
    waitUntil: 'networkidle',
  });
  for (const step of steps) await step(page);
  await page.waitForTimeout(rest);
  const file = join(folder, `${name}-${language}-${theme}.png`);
  await page.screenshot({ path: file });
  console.log(file);
  await context.close();
}

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const asked = process.argv.slice(2);
try {
  for (const name of asked.length > 0 ? asked : Object.keys(views))
    for (const language of ['zh', 'en'])
      for (const theme of ['light', 'dark']) await takePicture(browser, name, language, theme);
} finally {
  await browser.close();
  await product.stop();
}
