import { writeFileSync } from 'node:fs';
import { checkProject } from '../../src/planning/parse-project.ts';
import { projectJsonSchema } from '../../src/planning/project-json-schema.ts';
import { writtenProject } from '../../src/planning/scenarios/written-project.ts';
import { formatProject } from './format-project.ts';
import { threeYearPlan } from './three-year-plan.ts';

const plan = threeYearPlan();
const check = checkProject(plan);
if (!check.valid) throw new Error(check.reason);

write('jiangsu-three-year-plan.json', formatProject(writtenProject(plan)));
write('offing-project.schema.json', `${JSON.stringify(projectJsonSchema(), null, 2)}\n`);

function write(file: string, text: string): void {
  writeFileSync(new URL(`../${file}`, import.meta.url), text);
  console.log(`${file}: ${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`);
}
