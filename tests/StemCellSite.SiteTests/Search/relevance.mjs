// Measures the search of a built site on a file of questions; see relevance.js for what it holds.
//   node tests/StemCellSite.SiteTests/Search/relevance.mjs QUESTIONS.json [OUTPUT] [--all]
// OUTPUT is the folder of the built site, "output" if left out; --all prints every question that is not answered perfectly.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [file, output = 'output'] = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
if (!file) {
  console.error('Which questions? node relevance.mjs QUESTIONS.json [OUTPUT] [--all]');
  process.exit(2);
}

const report = await measure(JSON.parse(readFileSync(file, 'utf8')), output);
const number = value => value.toFixed(3).padStart(9);
console.log(`${'kind'.padEnd(20)}${'questions'.padStart(10)}${'nDCG@5'.padStart(9)}${'success@1'.padStart(11)}`);
for (const { kind, count, ndcg, success } of report.lines) console.log(`${kind.padEnd(20)}${String(count).padStart(10)}${number(ndcg)}${number(success).padStart(11)}`);
const listed = process.argv.includes('--all') ? report.judged.filter(one => one.ndcg < 1).sort((a, b) => a.ndcg - b.ndcg) : report.worst;
console.log(process.argv.includes('--all') ? '\nNot answered perfectly:' : '\nThe ten worst:');
for (const { q, kind, ndcg, pages } of listed) console.log(`  ${ndcg.toFixed(2)} ${kind}: ${q} → ${pages.join(' ') || '(empty)'}`);

async function measure(questions, output) {
  // Node takes a script for a module when the package around it says so.
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  try {
    cpSync(join(output, 'assets'), folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const script = readdirSync(folder).find(name => /^search\.[0-9a-f]+\.js$/.test(name));
    const module = await import(pathToFileURL(join(folder, script)));
    const load = async path => {
      const text = readFileSync(join(output, 'search', path), 'utf8');
      return path.endsWith('.json') ? JSON.parse(text) : text;
    };
    const judge = (0, eval)(readFileSync(new URL('relevance.js', import.meta.url), 'utf8'));
    return await judge(module, load, questions);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
