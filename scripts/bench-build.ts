import { benchBuild } from '../src/commands/bench-build.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(benchBuild, process.argv.slice(2));
