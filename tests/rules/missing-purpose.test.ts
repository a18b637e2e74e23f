import { testRule } from '../../src/testing.js';

const steps = 'start: {on: manual}\nsteps: [{channel: task, note: Read.}]\n';

testRule('missing-purpose', {
  good: [
    { name: 'a cadence that says it', files: { 'c.yaml': `purpose: Ana\n${steps}` }, config: 'extends: strict\n' },
    { name: 'a cadence without, by default', files: { 'c.yaml': steps } },
  ],
  bad: [
    {
      name: 'a cadence under strict',
      files: { 'c.yaml': `id: winback\n${steps}` },
      config: 'extends: strict\n',
      findings: [{ message: 'missing', words: 'winback', severity: 'error', data: { cadence: 'winback' } }],
    },
    {
      name: 'a cadence without an id',
      files: { 'c.yaml': steps },
      config: 'rules: {missing-purpose: warn}\n',
      findings: [{ message: 'missing', words: 'start', severity: 'warning', data: { cadence: 'c' } }],
    },
  ],
});
