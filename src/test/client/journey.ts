// What a program does with the API, through the client generated from its description: every operation, and what it found as JSON.
import { notCalled, there, undescribed } from './checked.ts';
import { exporting } from './exporting.ts';
import { importing } from './importing.ts';
import { investigating } from './investigating.ts';
import { querying } from './querying.ts';
import { reading } from './reading.ts';

const read = await reading();
const vietnam = there(read.facts[0]?.participants.find((each) => each.name === 'Vietnam'), 'Vietnam');
const exported = await exporting(vietnam.uid);
const queried = await querying();
const investigated = await investigating(vietnam.uid, there(read.facts[0], 'A fact').uid);
const imported = await importing();

console.log(
  JSON.stringify({ ...read, facts: read.facts.map((fact) => fact.type), exported, queried, investigated, imported, undescribed, notCalled: notCalled() }),
);
