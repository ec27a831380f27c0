import { build } from '../src/commands/build.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(build, process.argv.slice(2));
