// Two rule engines from npm given the rule of SI 2015/313 reg 2 and the questions that alongside_decide_bench made, their
// trace on. Prints determinations a second of processor time and, into FOLDER, each engine's answers in our words.
//   node peers.mjs FOLDER SECONDS
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [folder, seconds] = [process.argv[2], Number(process.argv[3])];
const require = createRequire(folder + '/');
const { ZenEngine } = require('@gorules/zen-engine');
const { Engine } = require('json-rules-engine');

const areas = ['nutrition', 'hygiene', 'toilet', 'clothed', 'home_safety', 'home_habitable', 'relationships',
  'work_education', 'community', 'child_caring'];
const questions = readFileSync(folder + '/questions.ndjson', 'utf8').trim().split('\n').map((line) => JSON.parse(line).facts);

// zen-engine: an expression node for each outcome and the conditions, a decision table for the finding.
const status = `#.applicable == 'no' ? 'not_applicable' : #.due_to_need == 'no' ? 'not_counted'
  : (#.without_assistance == 'no' or #.pain_distress_anxiety == 'yes' or #.endangers_self_or_others == 'yes'
     or #.significantly_longer == 'yes') ? (#.due_to_need == 'yes' ? 'unable' : 'unknown')
  : (#.without_assistance == 'yes' and #.pain_distress_anxiety == 'no' and #.endangers_self_or_others == 'no'
     and #.significantly_longer == 'no') ? 'able' : 'unknown'`.replace(/\s+/g, ' ');
const tri = (field) => `${field} == 'yes' ? 'true' : ${field} == 'no' ? 'false' : 'null'`;
const expressions = Object.entries({
  statuses: `map([${areas.map((area) => 'outcomes.' + area).join(', ')}], ${status})`,
  unable: `count($.statuses, # == 'unable')`,
  unknown: `count($.statuses, # == 'unknown')`,
  c1: tri('needs_from_impairment_or_illness'),
  c2: `$.unable >= 2 ? 'true' : $.unable + $.unknown >= 2 ? 'null' : 'false'`,
  c3: tri('significant_wellbeing_impact'),
  held: `fluctuation.fluctuates == 'yes' and fluctuation.period_considered != 'yes'`,
}).map(([key, value]) => ({ id: key, key, value }));
const rows = [["'false'", '', '', '', 'not_eligible'], ['', '', '', 'true', 'undetermined'],
  ['', "'false'", '', '', 'not_eligible'], ['', '', "'false'", '', 'not_eligible'],
  ["'true'", "'true'", "'true'", '', 'eligible'], ['', '', '', '', 'undetermined']];
const at = { position: { x: 0, y: 0 } };
const model = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', ...at },
    { id: 'conditions', name: 'conditions', type: 'expressionNode', ...at, content: { expressions, passThrough: false } },
    { id: 'finding', name: 'finding', type: 'decisionTableNode', ...at, content: { hitPolicy: 'first', passThrough: true,
      inputField: null, outputPath: null, executionMode: 'single',
      inputs: ['c1', 'c2', 'c3', 'held'].map((field) => ({ id: field, name: field, field })),
      outputs: [{ id: 'finding', name: 'finding', field: 'finding' }],
      rules: rows.map(([c1, c2, c3, held, finding], row) => ({ _id: 'r' + row, c1, c2, c3, held, finding: `'${finding}'` })) } },
    { id: 'out', name: 'out', type: 'outputNode', ...at }],
  edges: [['in', 'conditions'], ['conditions', 'finding'], ['finding', 'out']]
    .map(([sourceId, targetId]) => ({ id: sourceId + targetId, sourceId, targetId, type: 'edge' })),
};
const zen = new ZenEngine().createDecision(Buffer.from(JSON.stringify(model)));
async function zenSays(facts) {
  const { result, trace } = await zen.evaluate(facts, { trace: true });
  if (!trace) throw new Error('no trace');
  return `${result.finding} ${result.c2} ${areas.filter((_, n) => result.statuses[n] === 'unable').join(',')}`;
}

// json-rules-engine: facts worked out from facts, once each; six rules by priority. Its trace is the list of results of
// every rule, with the value that each condition met.
const engine = new Engine([], { allowUndefinedFacts: true });
const unableBy = (o) => o.without_assistance === 'no' || o.pain_distress_anxiety === 'yes' || o.endangers_self_or_others === 'yes'
  || o.significantly_longer === 'yes';
const ableBy = (o) => o.without_assistance === 'yes' && o.pain_distress_anxiety === 'no' && o.endangers_self_or_others === 'no'
  && o.significantly_longer === 'no';
const statusOf = (o) => (o.applicable === 'no' ? 'not_applicable' : o.due_to_need === 'no' ? 'not_counted'
  : unableBy(o) ? (o.due_to_need === 'yes' ? 'unable' : 'unknown') : ableBy(o) ? 'able' : 'unknown');
const word = (answer) => (answer === 'yes' ? 'true' : answer === 'no' ? 'false' : 'null');
engine.addFact('statuses', async (_, almanac) => {
  const outcomes = await almanac.factValue('outcomes');
  return areas.map((area) => statusOf(outcomes[area]));
});
engine.addFact('c1', async (_, almanac) => word(await almanac.factValue('needs_from_impairment_or_illness')));
engine.addFact('c3', async (_, almanac) => word(await almanac.factValue('significant_wellbeing_impact')));
engine.addFact('c2', async (_, almanac) => {
  const statuses = await almanac.factValue('statuses');
  const unable = statuses.filter((one) => one === 'unable').length;
  const open = statuses.filter((one) => one === 'unknown').length;
  return unable >= 2 ? 'true' : unable + open >= 2 ? 'null' : 'false';
});
engine.addFact('held', async (_, almanac) => {
  const { fluctuates, period_considered: considered } = await almanac.factValue('fluctuation');
  return fluctuates === 'yes' && considered !== 'yes';
});
const is = (fact, value) => ({ fact, operator: 'equal', value });
[[[is('c1', 'false')], 'not_eligible'], [[is('held', true)], 'undetermined'], [[is('c2', 'false')], 'not_eligible'],
  [[is('c3', 'false')], 'not_eligible'], [[is('c1', 'true'), is('c2', 'true'), is('c3', 'true')], 'eligible']]
  .forEach(([all, type], row) => engine.addRule({ conditions: { all }, event: { type }, priority: 100 - row }));
async function jsonRulesSays(facts) {
  const { events, results, failureResults, almanac } = await engine.run(facts);
  if (results.length + failureResults.length !== 5) throw new Error('no trace');
  const statuses = await almanac.factValue('statuses');
  const finding = events.length ? events[0].type : 'undetermined';
  return `${finding} ${await almanac.factValue('c2')} ${areas.filter((_, n) => statuses[n] === 'unable').join(',')}`;
}

for (const [name, says] of [['zen-engine', zenSays], ['json-rules-engine', jsonRulesSays]]) {
  const answers = [];
  for (const facts of questions) answers.push(await says(facts));
  writeFileSync(`${folder}/${name}.txt`, answers.join('\n') + '\n');
  let done = 0;
  const end = Date.now() + seconds * 1000;
  const start = process.cpuUsage();
  while (Date.now() < end) {
    // Several at once, so that nobody waits for the event loop.
    const some = Array.from({ length: 50 }, (_, n) => says(questions[(done + n) % questions.length]));
    await Promise.all(some);
    done += some.length;
  }
  const { user, system } = process.cpuUsage(start);
  console.log(`${name} ${(done / ((user + system) / 1e6)).toFixed(0)}`);
}
