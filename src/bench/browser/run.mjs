// Measures the suites' pages in Chromium and prints the ratios; see README.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');
const out = join(root, 'target/bench-browser');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' }, built: { type: 'boolean', default: false } }
});
const rounds = Number(options.rounds);
const suites = positionals.length > 0 ? positionals : ['canvas', 'timeline'].filter((name) => existsSync(join(here, name, 'suite.mjs')));

if (!existsSync(join(here, 'node_modules/playwright-core'))) {
  run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], here);
}
const { chromium } = await import(pathToFileURL(join(here, 'node_modules/playwright-core/index.mjs')).href);
const FLAGS = [
  '--headless', '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic',
  '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'
];
const server = createServer(serve);
await new Promise((done) => server.listen(0, '127.0.0.1', done));
let missed = 0;
for (const name of suites) {
  missed += await measureSuite(name);
}
server.close();
process.exit(missed > 0 ? 1 : 0);

/** Bundles a suite's pages, measures them in turns, and prints; returns how many limits were missed. */
async function measureSuite(name) {
  const { default: suite } = await import(pathToFileURL(join(here, name, 'suite.mjs')).href);
  const pages = options.only === '' ? suite.pages : suite.pages.filter((page) => options.only.split(',').includes(page));
  if (!options.built) {
    await bundle(name, pages);
  }
  const samples = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const [scenario, settings] of Object.entries(suite.scenarios)) {
      // the order turns from round to round, so that nobody is always measured on a warm machine
      const turn = [...pages.slice(round % pages.length), ...pages.slice(0, round % pages.length)];
      for (const page of turn.filter((candidate) => settings.pages?.includes(candidate) ?? true)) {
        const key = `${scenario}/${page}`;
        const sample = await measure(`${name}/${page}.html`, scenario, settings);
        samples.set(key, [...(samples.get(key) ?? []), sample]);
      }
    }
  }
  return report(name, suite, samples);
}

async function bundle(name, pages) {
  const { build } = await import(pathToFileURL(join(root, 'node_modules/vite/dist/node/index.js')).href);
  await build({
    root: here, base: './', configFile: false, logLevel: 'warn',
    build: {
      outDir: out, emptyOutDir: false, target: 'es2023', chunkSizeWarningLimit: 4000,
      rollupOptions: { input: Object.fromEntries(pages.map((page) => [`${name}-${page}`, join(here, name, `${page}.html`)])) }
    }
  });
}

/** CPU seconds of the page's process for one scenario, in a browser of its own. */
async function measure(path, scenario, { frames = 0 }) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 960, height: 600 } });
    const problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/${path}`);
    await page.waitForFunction('globalThis.scenarios !== undefined').catch(() => {
      throw new Error(`${path} set no scenarios: ${problems.join('; ')}`);
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const cpu = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find((metric) => metric.name === 'ProcessTime').value * 1000;
    };
    // what the page's own loading has left to do is no part of it
    await page.evaluate(settle);
    const idle = await cpu();
    await page.evaluate((name) => globalThis.scenarios[name].prepare(document.getElementById('stage')), scenario);
    const prepared = await cpu();
    if (frames === 0) {
      return { perFrame: prepared - idle, note: await note(page, scenario) };
    }
    await page.evaluate(settle);
    const from = await page.evaluate((name) => globalThis.scenarios[name].dragFrom?.(), scenario);
    const before = from === undefined ? await cpu() : await take(page, from, cpu);
    if (from === undefined) {
      await page.evaluate(play, [scenario, frames]);
    } else {
      for (let i = 1; i <= frames; i++) {
        await page.mouse.move(from.x + 90 * Math.sin(i / 9), from.y + 60 * Math.sin(i / 7));
      }
    }
    const perFrame = (await cpu() - before) / frames;
    if (problems.length > 0) {
      throw new Error(`${path}: ${problems.join('; ')}`);
    }
    return { perFrame, note: await note(page, scenario) };
  } finally {
    await browser.close();
  }
}

/** Presses the mouse where a drag begins. */
async function take(page, from, cpu) {
  await page.mouse.move(from.x, from.y);
  await page.evaluate(settle);
  await page.mouse.down();
  await page.mouse.move(from.x + 3, from.y + 3);
  await page.evaluate(settle);
  return cpu();
}

function note(page, scenario) {
  return page.evaluate((name) => globalThis.scenarios[name].note?.() ?? '', scenario);
}

/** In the page: a dozen frames, until what was begun is over. */
function settle() {
  return new Promise((done) => {
    let left = 12;
    const next = () => (left-- > 0 ? requestAnimationFrame(next) : done());
    next();
  });
}

/** In the page: so many frames, one for each animation frame. */
function play([scenario, frames]) {
  return new Promise((done) => {
    let index = 0;
    const next = () => {
      if (index === frames) {
        done();
        return;
      }
      globalThis.scenarios[scenario].frame(index++);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}

function report(name, suite, samples) {
  const medians = {};
  console.log(`\n${name}: renderer CPU, median of ${rounds} rounds (least to most)`);
  for (const [key, values] of samples) {
    const [scenario, page] = key.split('/');
    const sorted = values.map(({ perFrame }) => perFrame).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    (medians[page] ??= {})[scenario] = median;
    const unit = suite.scenarios[scenario].frames > 0 ? 'ms a frame' : 'ms';
    console.log(`  ${key.padEnd(28)} ${median.toFixed(2).padStart(9)} ${unit} (${sorted[0].toFixed(2)}–${sorted.at(-1).toFixed(2)}) ${values.at(-1).note}`);
  }
  for (const [page, others] of Object.entries(medians).filter(([page]) => page !== 'ours')) {
    const ratios = Object.entries(others).filter(([scenario]) => medians.ours?.[scenario] !== undefined)
      .map(([scenario, median]) => `${scenario} ${(medians.ours[scenario] / median).toFixed(3)}`);
    if (ratios.length > 0) {
      console.log(`  ours by ${page}: ${ratios.join(', ')}`);
    }
  }
  let failures = 0;
  for (const { text, value, limit } of suite.checks) {
    const measured = attempt(() => value(medians));
    if (!Number.isFinite(measured)) {
      continue;
    }
    const holds = measured <= limit;
    failures += holds ? 0 : 1;
    console.log(`  ${holds ? 'holds ' : 'MISSED'} ${text}: ${measured.toFixed(3)} (limit ${limit})`);
  }
  return failures;
}

/** A check whose pages weren't measured says nothing. */
function attempt(compute) {
  try {
    return compute();
  } catch {
    return Number.NaN;
  }
}

function chromiumPath() {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));
  if (found === undefined) {
    throw new Error('Install Chromium, or name it in the variable CHROMIUM');
  }
  return found;
}

function serve(request, response) {
  const path = join(out, new URL(request.url, 'http://localhost').pathname);
  if (!path.startsWith(out) || !existsSync(path)) {
    response.writeHead(404).end();
    return;
  }
  const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
  response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream' }).end(readFileSync(path));
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) {
    throw new Error(`${command} ${args.join(' ')} failed`);
  }
}
