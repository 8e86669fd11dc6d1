/** Shares of the budget of a file; what real files need of it shows how far it is from them. */
const SHARES = [1, 1 / 2, 1 / 3, 1 / 4, 1 / 8];

/** Counts the files in which the search ends before the end when they have only a part of their budget. */
export async function budgetTable(files, detectSecrets, limitsFor) {
  const table = {};
  for (const share of SHARES) {
    const cut = files.filter((file) => isCut(file, detectSecrets, scaled(limitsFor(file.text.length), share)));
    table[share === 1 ? 'the budget' : `1/${1 / share} of it`] = {
      'files cut short': cut.length,
      for: cut
        .slice(0, 2)
        .map((file) => file.path)
        .join(', '),
    };
  }
  console.log(`\nFiles cut short, of ${files.length} that people and programs wrote`);
  console.table(table);
}

function isCut(file, detectSecrets, limits) {
  return detectSecrets(file, { limits }).limits.some((limit) => limit.isCut === true);
}

function scaled(limits, share) {
  return { ...limits, workMax: limits.workMax * share, judgementsMax: limits.judgementsMax * share };
}
