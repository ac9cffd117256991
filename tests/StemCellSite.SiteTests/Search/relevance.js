// Asks the search every question and judges the pages it gives. An expression, so that a browser and node can both evaluate it.
//   module      the published search script
//   load        fetches a file below /search/ and gives its JSON
//   questions   [{ q, kind, grades: { address: 3 } }]: 3 best, 2 good, 1 acceptable; no grades: nothing on the site speaks of it
async (module, load, questions) => {
  const shown = 5;
  const gain = (grade, at) => (2 ** grade - 1) / Math.log2(at + 2);
  const sum = numbers => numbers.reduce((all, number) => all + number, 0);
  const index = await module.openIndex(load);

  const judged = [];
  for (const { q, kind, grades } of questions) {
    const found = await module.search(index, q, { limit: shown, isTyping: kind === 'prefix' });
    const pages = found.pages.map(page => page.url);
    const wanted = Object.values(grades).sort((a, b) => b - a);
    const got = pages.slice(0, shown).map(page => grades[page] ?? 0);
    const isMeantEmpty = !wanted.length;
    judged.push({
      q, kind, pages,
      ndcg: isMeantEmpty ? Number(!pages.length) : sum(got.map(gain)) / sum(wanted.slice(0, shown).map(gain)),
      success: Number(isMeantEmpty ? !pages.length : (got[0] ?? 0) >= Math.min(2, wanted[0])),
    });
  }

  const mean = (list, field) => sum(list.map(one => one[field])) / list.length;
  const line = (kind, list) => ({ kind, count: list.length, ndcg: mean(list, 'ndcg'), success: mean(list, 'success') });
  const kinds = [...new Set(judged.map(one => one.kind))];
  const asked = judged.filter(one => one.kind !== 'offtopic');
  return {
    lines: [...kinds.map(kind => line(kind, judged.filter(one => one.kind === kind))), ...asked.length ? [line('all but off-topic', asked)] : []],
    worst: judged.filter(one => one.ndcg < 1).sort((a, b) => a.ndcg - b.ndcg || a.success - b.success).slice(0, 10),
    judged,
  };
}
