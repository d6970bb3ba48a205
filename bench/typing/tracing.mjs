/**
 * Follows the marks that `watchOwnTime` leaves in the browser's trace. `end` answers with the milliseconds of own work
 * before each mark `key ends` and behind the last, the longest piece of it in one go, and what there was of it before
 * the mark `seen` (NaN without one): all by the clock of the thread, so that what else runs on the machine does not count, less what the marks
 * themselves cost.
 */
export async function tracing(browser, page) {
  const session = await browser.newBrowserCDPSession();
  const marks = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args, tts } of value)
      if (name === 'TimeStamp') marks.push({ what: args.data.message, at: tts / 1000 });
  });
  const traceConfig = { includedCategories: ['devtools.timeline'] };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await page.evaluate(() => globalThis.ownTime.doNothing());
  return {
    end: async () => {
      const isComplete = new Promise((resolve) => {
        session.once('Tracing.tracingComplete', resolve);
      });
      await session.send('Tracing.end');
      await isComplete;
      await session.detach();
      return counted(marks);
    },
  };
}

function counted(marks) {
  const own = [0];
  let longest = 0;
  let seen = NaN;
  let began = NaN;
  let ofMarks = 0;
  const nothing = [];
  for (const { what, at } of marks.sort((a, b) => a.at - b.at)) {
    if (what === 'key ends') own.push(0);
    else if (what === 'own begins') began = at;
    else if (what === 'nothing done') ofMarks = nothing.sort((a, b) => a - b)[nothing.length >> 1];
    else if (what === 'seen') seen = own[0] + Math.max(0, at - (began || at) - ofMarks);
    else if (what === 'own ends') {
      const took = Math.max(0, at - began - ofMarks);
      began = NaN;
      if (ofMarks === 0) nothing.push(took);
      else own[own.length - 1] += took;
      if (ofMarks > 0) longest = Math.max(longest, took);
    }
  }
  return { own, longest, seen };
}
