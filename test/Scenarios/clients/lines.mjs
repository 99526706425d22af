// A script and the test that runs it speak in lines of JSON: commands come on stdin, happenings go out on stdout.
import { createInterface } from 'node:readline';

export const say = (happening) => process.stdout.write(`${JSON.stringify(happening)}\n`);

/** Runs each command by its name; the script ends when the test closes stdin. */
export function obey(commands) {
  createInterface({ input: process.stdin })
    .on('line', async (line) => {
      const { command, ...values } = JSON.parse(line);
      try {
        await commands[command](values);
      } catch (fault) {
        say({ fault: `${command}: ${fault.stack}` });
      }
    })
    .on('close', () => process.exit());
}
