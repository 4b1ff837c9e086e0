// Makes typed documents of a folder's operations by its own codegen.ts, and compiles all of its TypeScript strictly.
//
//   node typed.mjs FOLDER
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2];

run('graphql-codegen', '--config', 'codegen.ts');
run('tsc', '--project', '.');

function run(tool, ...words) {
  const program = fileURLToPath(new URL(`node_modules/.bin/${tool}`, import.meta.url));
  const { status } = spawnSync(process.execPath, [program, ...words], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${tool} ended with ${status}`);
    process.exit(1);
  }
}
