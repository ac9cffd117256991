// Our search beside Pagefind and MiniSearch on the same built site and the same questions.
//   node tests/StemCellSite.Benchmarks/Search/compare-search.mjs QUESTIONS.json OUTPUT --peers FOLDER
// FOLDER holds node_modules with pagefind, minisearch. Bytes are brotli (quality 11), from nothing to five results with excerpts,
// each file of an engine counted once; Pagefind's interface is not counted. Latency is node's, files in memory. Run by hand.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const [file, output, , peers] = process.argv.slice(2);
if (!peers) {
  console.error('node compare-search.mjs QUESTIONS.json OUTPUT --peers FOLDER');
  process.exit(2);
}

for (const peer of ['pagefind', 'minisearch']) {
  if (existsSync(join(peers, 'node_modules', peer))) continue;
  console.error(`${peer} is not in ${peers}: npm install --prefix ${peers} pagefind@1.6 minisearch@7.2`);
  process.exit(2);
}

const questions = JSON.parse(readFileSync(file, 'utf8'));
const weights = new Map();
const weigh = path => weights.get(path) ?? weights.set(path, brotliCompressSync(readFileSync(path)).length).get(path);
const work = mkdtempSync(join(tmpdir(), 'compare-'));
try {
  const engines = [await ours(), await miniSearch(), await pagefind()];
  console.log('| engine | nDCG@5 | success@1 | off-topic empty | bytes to five results, median / p95 | latency, median / p95 |\n|---|---|---|---|---|---|');
  for (const engine of engines) console.log(await measure(engine));
} finally {
  rmSync(work, { recursive: true });
}

async function measure({ name, start }) {
  const rows = [];
  for (const { q, kind, grades } of questions) {
    const fetched = new Set();
    const find = await start(fetched);
    const began = performance.now();
    const pages = await find(q, kind);
    rows.push({ kind, time: performance.now() - began, bytes: [...fetched].reduce((sum, path) => sum + weigh(path), 0), ...judge(pages, grades) });
  }
  const mean = (list, field) => (list.reduce((sum, row) => sum + row[field], 0) / list.length).toFixed(3);
  const at = (field, share) => rows.map(row => row[field]).sort((a, b) => a - b)[Math.floor((rows.length - 1) * share)];
  const asked = rows.filter(row => row.kind !== 'offtopic'), off = rows.filter(row => row.kind === 'offtopic');
  return `| ${name} | ${mean(asked, 'ndcg')} | ${mean(asked, 'success')} | ${off.length ? `${off.filter(row => row.isEmpty).length} of ${off.length}` : '–'} | ${(at('bytes', .5) / 1000).toFixed(1)} / ${(at('bytes', .95) / 1000).toFixed(1)} KB | ${at('time', .5).toFixed(1)} / ${at('time', .95).toFixed(1)} ms |`;
}

function judge(pages, grades) {
  const gain = (grade, at) => (2 ** grade - 1) / Math.log2(at + 2);
  const sum = list => list.map(gain).reduce((a, b) => a + b, 0);
  const wanted = Object.values(grades).sort((a, b) => b - a), got = pages.slice(0, 5).map(page => grades[page] ?? 0);
  return { isEmpty: !pages.length, ndcg: wanted.length ? sum(got) / sum(wanted.slice(0, 5)) : 0, success: Number(wanted.length > 0 && (got[0] ?? 0) >= Math.min(2, wanted[0])) };
}

async function ours() {
  const assets = join(output, 'assets'), scripts = readdirSync(assets).filter(name => /^(loader|search)[.-].*js$/.test(name));
  const folder = join(work, 'ours');
  cpSync(assets, folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const module = await import(pathToFileURL(join(folder, scripts.find(name => name.startsWith('search.')))));
  return {
    name: 'ours',
    async start(fetched) {
      for (const script of scripts) if (!/page|spelling/.test(script)) fetched.add(join(assets, script));
      const load = async path => {
        fetched.add(join(output, 'search', path));
        const text = readFileSync(join(output, 'search', path), 'utf8');
        return path.endsWith('.json') ? JSON.parse(text) : text;
      };
      const index = await module.openIndex(load);
      return async (q, kind) => {
        const found = await module.search(index, q, { isTyping: kind === 'prefix' });
        if (found.corrections.length) fetched.add(join(assets, scripts.find(name => name.includes('spelling'))));
        return found.pages.map(page => page.url);
      };
    },
  };
}

async function miniSearch() {
  const require = createRequire(join(peers, 'x.js'));
  const MiniSearch = require('minisearch').default ?? require('minisearch');
  const options = { fields: ['title', 'heading', 'text'], storeFields: ['page', 'text'], searchOptions: { boost: { title: 2, heading: 2 }, fuzzy: .2, prefix: true } };
  const manifest = JSON.parse(readFileSync(join(output, 'search', 'manifest.json'), 'utf8'));
  const folder = join(output, 'search', manifest.h, 'f');
  const headings = manifest.heads.split('\n'), titles = new Map();
  const sections = readdirSync(folder).sort((a, b) => parseInt(a) - parseInt(b)).flatMap(name => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .flatMap(page => page.s.map(([text]) => ({ page: page.u, text })))
    .map((section, id) => ({ id, heading: headings[id], ...section }));
  for (const { page, heading } of sections) if (!titles.has(page)) titles.set(page, heading);
  for (const section of sections) section.title = titles.get(section.page);
  const built = new MiniSearch(options);
  built.addAll(sections);
  const index = join(work, 'minisearch.json');
  writeFileSync(index, JSON.stringify(built));
  const script = join(peers, 'node_modules', 'minisearch', 'dist', 'es', 'index.js');
  const loaded = MiniSearch.loadJSON(readFileSync(index, 'utf8'), options);
  return {
    name: 'MiniSearch',
    async start(fetched) {
      fetched.add(script).add(index);
      return async q => [...new Set(loaded.search(q).map(hit => hit.page))].slice(0, 5);
    },
  };
}

async function pagefind() {
  const program = join(peers, 'node_modules', '.bin', 'pagefind');
  const folder = join(work, 'pagefind');
  execFileSync(program, ['--site', output, '--output-path', folder], { stdio: 'ignore' });
  const pathOf = address => String(address?.url ?? address).replace(/^https:\/\/peer\.test\/pagefind\//, '').split('?')[0];
  let current = new Set();
  globalThis.fetch = async address => {
    const path = join(folder, pathOf(address));
    current.add(path);
    return new Response(readFileSync(path), { headers: path.endsWith('.wasm') ? { 'content-type': 'application/wasm' } : {} });
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  let run = 0;
  return {
    name: 'Pagefind',
    async start(fetched) {
      current = fetched;
      fetched.add(join(folder, 'pagefind.js'));
      const module = await import(`${pathToFileURL(join(folder, 'pagefind.js'))}?${run++}`);
      await module.options({ basePath: 'https://peer.test/pagefind/', baseUrl: '/' });
      await module.init?.();
      return async q => {
        const { results } = await module.search(q);
        const five = await Promise.all(results.slice(0, 5).map(result => result.data()));
        return five.map(result => result.url.replace(/index\.html$/, ''));
      };
    },
  };
}
