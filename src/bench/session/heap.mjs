// Measures what a session with a full canvas holds on the server; see README.md.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const { chromium } = await import(pathToFileURL(join(here, '../browser/node_modules/playwright-core/index.mjs')).href);
const { values: options } = parseArgs({
  options: { url: { type: 'string', default: 'http://127.0.0.1:8080' }, pid: { type: 'string' }, sessions: { type: 'string', default: '10' } }
});
const SESSIONS = Number(options.sessions);
const NODES = 5000;
const LIMIT_KB = 400;
const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

// without WebGL the canvas is a list: what the server is told is the same
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-3d-apis'] });
await open(2, true);
await open(2, false);
const before = liveKb();
await open(SESSIONS, false);
const withEmpty = liveKb();
await open(SESSIONS, true);
const withFull = liveKb();
await browser.close();
const [empty, full] = [(withEmpty - before) / SESSIONS, (withFull - withEmpty) / SESSIONS];
console.log(`live heap: ${before.toFixed(0)} KB, then ${withEmpty.toFixed(0)} and ${withFull.toFixed(0)} KB`);
console.log(`a session with an empty canvas: ${empty.toFixed(0)} KB; with ${NODES} nodes: ${full.toFixed(0)} KB; more: ${(full - empty).toFixed(0)} KB (limit ${LIMIT_KB})`);
process.exit(full - empty > LIMIT_KB ? 1 : 0);

/** Opens sessions, each in a context of its own, which stay alive on the server. */
async function open(count, filled) {
  for (let i = 0; i < count; i++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/api/v1/graph/overview*', (route) => route.fulfill({ json: madeUp(filled ? NODES : 0) }));
    await page.goto(`${options.url}/graph?whole=1`);
    await page.locator('graph-canvas').waitFor({ state: 'attached' });
    if (filled) {
      await page.waitForFunction((nodes) => document.querySelector('graph-canvas').graph.nodes.size === nodes, NODES, { timeout: 120_000 });
      const told = page.waitForResponse((response) => response.url().includes('v-r=uidl'));
      await page.locator('graph-canvas').evaluate((canvas) => {
        const uids = [...canvas.graph.nodes.keys()];
        canvas.dispatch({ type: 'many-selected', uids, additive: false });
        canvas.dispatch({ type: 'moved', places: new Map(uids.map((uid, at) => [uid, { x: at, y: at }])) });
      });
      await told;
    }
    await page.waitForLoadState('networkidle');
    // the page stays open: its end would take the canvas from the session
  }
}

/** The overview's answer with as many nodes as are wanted, each joined to the next. */
function madeUp(count) {
  const uid = (i) => `e-${String(i).padStart(26, '0').replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)])}`;
  const nodes = Array.from({ length: count }, (_, i) => ({ uid: uid(i), type: 'PERSON', name: `Person ${i}`, iso3: null, degree: 2, totals: {} }));
  const edges = nodes.slice(1).map((node, i) => ({
    source: uid(i), target: node.uid, kind: 'COOPERATES_WITH', factCount: 1, planned: false, title: null, first: null, last: null
  }));
  return { nodes, edges, truncated: false };
}

/** What is alive on the server's heap after a full collection. */
function liveKb() {
  const totals = [0, 1].map(() => {
    const { stdout, status } = spawnSync('jcmd', [options.pid, 'GC.class_histogram'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (status !== 0) {
      throw new Error(`jcmd found no process ${options.pid}`);
    }
    return Number(/^Total\s+\d+\s+(\d+)/m.exec(stdout)[1]) / 1024;
  });
  return Math.min(...totals);
}
