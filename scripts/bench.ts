import { assess } from "~/features/travel-rules/assess";
import { standingsOf } from "~/features/travel-rules/standings";
import { bigPeriod } from "./bench/big-period";
import { heapOf, type Measurement, measure } from "./bench/measure";

const today = "2028-03-01";
const say = (line: string) => console.log(line);
const facts = bigPeriod({ committees: 20, trips: 200, rules: 25 });

function assessBig() {
  const big = bigPeriod({ committees: 60, trips: 2000, rules: 25 });
  return () => assess(big, today);
}

const measured: Measurement[] = [
  await measure({
    name: "assess 20 committees, 200 trips, 25 rules",
    run: () => assess(facts, today),
    limitMs: 10,
  }),
  await measure({
    name: "standings of 20 committees, 200 trips, 25 rules",
    run: () => standingsOf(facts, today),
    limitMs: 20,
  }),
  await measure({
    name: "assess 60 committees, 2,000 trips, 25 rules",
    run: assessBig(),
    times: 20,
  }),
];

for (const { name, medianMs, p99Ms, limitMs } of measured) {
  const limit = limitMs === null ? "" : `, limit ${limitMs} ms${medianMs < limitMs ? "" : " IS PASSED"}`;
  say(`${name}: median ${medianMs.toFixed(2)} ms, p99 ${p99Ms.toFixed(2)} ms${limit}`);
}
say(`findings: ${assess(facts, today).length}`);
say(`heap of the findings: ${heapOf(() => assess(facts, today)).toFixed(1)} MB`);
process.exitCode = measured.some(({ medianMs, limitMs }) => limitMs !== null && medianMs >= limitMs) ? 1 : 0;
