// Reads codes as the small reader does. A line of JSON in: first the format, then [code, day number] each; a line out:
// [the overview, or why it is refused, what of a message is taken for a code].

import { createInterface } from 'node:readline';
import { codeIn, decode } from '../../pwa/hosts/web/kr1.js';
import { Refused } from '../../pwa/hosts/web/kr1_faults.js';

let format;

function outcome(code, today) {
  try {
    return decode(code, today, format);
  } catch (error) {
    return error instanceof Refused ? error.message : String(error.stack);
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const given = JSON.parse(line);
  if (format) console.log(JSON.stringify([outcome(...given), codeIn(given[0])]));
  else format = given;
}
