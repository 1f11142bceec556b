// klartext study eval --data <sets> | npm run --silent model-card: puts the scores that were printed into docs/model-card.md.
import { readFileSync, writeFileSync } from 'node:fs';

const CARD = 'docs/model-card.md';
const [BEGIN, END] = ['<!-- scores: begin -->', '<!-- scores: end -->'];

const scores = readFileSync(0, 'utf8').trim();
const card = readFileSync(CARD, 'utf8');
const from = card.indexOf(BEGIN);
const to = card.indexOf(END);
if (scores === '' || from < 0 || to < from) {
  process.stderr.write(`Nothing was piped in, or ${CARD} has no place for scores.\n`);
  process.exit(1);
}
writeFileSync(CARD, `${card.slice(0, from + BEGIN.length)}\n\`\`\`\n${scores}\n\`\`\`\n${card.slice(to)}`);
