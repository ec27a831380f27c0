import { readYaml } from '../model/read/yaml-file.ts';
import { equivalents } from '../quality/mutants/equivalents.ts';
import { findTarget, listRooms, type Target } from '../quality/mutants/rooms.ts';
import { type RoomResult, runRoom } from '../quality/mutants/run-room.ts';
import { forgetResults, type RunPiece, runStryker } from '../quality/mutants/run-stryker.ts';
import { formatTable, getScore, goal } from '../quality/mutants/score.ts';
import { type Declaration, refuse } from './arguments.ts';
import { type Command, command } from './command.ts';

const judgedList = 'src/quality/mutants/equivalent.yaml';

const declaration = {
  name: 'test:mutants',
  operands: { name: 'ROOM', one: 'room', several: 'rooms', minimum: 0, maximum: 100 },
  options: {
    sample: {
      type: 'string',
      value: 'N',
      says: 'how many mutants of a room, at random (default: all, or 300 of more than 1200)',
    },
    seed: { type: 'string', value: 'S', says: 'which ones (default: 1)' },
    fresh: { type: 'boolean', says: 'forget what came out of earlier runs' },
  },
} satisfies Declaration;

/**
 * `npm run test:mutants`: changes the programs in small ways and lists the changes that no test of their room notices. A room is a folder of
 * `src/`; a folder or a file in it can be named, too.
 *
 * @param runPiece - What runs mutants; Stryker unless a test stands in for it.
 */
export function createTestMutants(runPiece: RunPiece): Command {
  return command({
    ...declaration,
    async run({ values, operands }, { root }, output) {
      const targets = operands.length === 0 ? listRooms(root) : operands;
      const found = targets.map((name) => getTarget(root, name));
      const seed = readNumber('seed', values.seed) ?? 1;
      const sample = readNumber('sample', values.sample);
      const { value: written } = readYaml(root, judgedList, equivalents);
      const results: RoomResult[] = [];
      for (const target of found) {
        if (values.fresh) forgetResults(root, target.room);
        const say = (line: string) => output.writeError(`${line}\n`);
        results.push(await runRoom(root, target, { sample, seed }, written, runPiece, say));
      }
      output.write(formatResults(results));
      return results.every(({ tally, idle }) => getScore(tally) >= goal && idle.length === 0) ? 0 : 1;
    },
  });
}

export const testMutants = createTestMutants(runStryker);

function getTarget(root: string, name: string): Target {
  const target = findTarget(root, name);
  if (target !== undefined) return target;
  throw refuse(
    declaration,
    `There is no room “${name}”, and no program of that name in one; the rooms are: ${listRooms(root).join(', ')}.`,
  );
}

function readNumber(option: 'sample' | 'seed', value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw refuse(
    declaration,
    `The option --${option} has the value “${value}”, which is no number from 1 to 999999999.`,
  );
}

function formatResults(results: readonly RoomResult[]): string {
  const survivors = results.flatMap((result) => result.survivors);
  const idle = results.flatMap((result) => result.idle);
  return [
    formatTable(results),
    ...(survivors.length === 0 ? [] : ['', 'No test notices:', ...survivors.map((line) => `  ${line}`)]),
    ...(idle.length === 0
      ? []
      : [
          '',
          `Entries of ${judgedList} that fit no survivor; delete them:`,
          ...idle.map((line) => `  ${line}`),
        ]),
    '',
  ].join('\n');
}
