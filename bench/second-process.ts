// A second process that follows a store: reads "customer" lines, waits until its own image denies the use that the customer
// withdrew, and prints the moment. Arguments: folder, address of the store.
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { openedRegister } from './records/opened.ts';

const [folder = '', at = ''] = process.argv.slice(2);
const { register, close } = await openedRegister(folder, at);
console.log('ready');
for await (const customer of createInterface({ input: process.stdin })) {
  const request = {
    customer,
    datum: 'datum-0',
    purpose: 'purpose-0',
    practice: 'practice-0',
    residence: 'DE',
    channel: 'email',
    startedOn: '2026-10-02',
  } as const;
  await register.barrier();
  console.log(register.decide(request).permit ? 'permitted' : 'not permitted');
  for (;;) {
    const decision = register.decide(request);
    if (!decision.permit && decision.reason === 'withdrawn') break;
    // Looking without a pause would take a processor from the two that are watched; this adds a millisecond or two.
    await sleep(1);
  }
  console.log(String(performance.timeOrigin + performance.now()));
}
await close();
