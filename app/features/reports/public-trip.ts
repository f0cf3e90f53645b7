import type { OutInPublic, Told } from "./public-report";
import type { ReportTrip } from "./report-facts";

/** A trip as its notice, its published programme and its published accounts tell of it. */
export function publicTrip(trip: ReportTrip, out: OutInPublic): Told<ReportTrip> {
  const name = `${trip.reference} ${trip.title}`;
  if (!out.notices.has(trip.reference)) return { told: null, leftOut: [{ what: "trip", name }] };
  const titled = { ...programmeFacts(trip, out), headcount: headcountOf(trip, out) };
  const paid = accountsFacts(trip, out);
  const isTitled =
    titled.title === trip.title &&
    titled.hosts.length === trip.hosts.length &&
    titled.headcount === trip.headcount;
  const isPaid = paid.costMinor === trip.costMinor && (paid.outsideMinor ?? 0) === (trip.outsideMinor ?? 0);
  return {
    told: { ...trip, ...titled, ...paid },
    leftOut: [
      ...(isTitled ? [] : [{ what: "title", name } as const]),
      ...(isPaid ? [] : [{ what: "cost", name } as const]),
    ],
  };
}

function programmeFacts(
  { reference, title, hosts }: ReportTrip,
  { programmes }: OutInPublic,
): Pick<ReportTrip, "title" | "hosts"> {
  const programme = programmes.get(reference);
  const named = programme?.visits.map(({ host }) => host) ?? [];
  return {
    title: programme?.title === title ? title : "",
    hosts: hosts.filter((host) => named.includes(host)),
  };
}

function headcountOf({ reference, headcount }: ReportTrip, out: OutInPublic): number | null {
  const told = [out.programmes.get(reference)?.budget.headcount, out.accounts.get(reference)?.headcount];
  return told.includes(headcount) ? headcount : null;
}

type Paid = Pick<ReportTrip, "costMinor" | "costIsFinal" | "costIsWithheld" | "outsideMinor">;

/** A cost is told where the accounts say it: as the whole, or as what falls to a committee. */
function accountsFacts(
  { reference, currency, costMinor, costIsFinal, outsideMinor }: ReportTrip,
  { accounts }: OutInPublic,
): Paid {
  const part = accounts.get(reference);
  const said =
    part?.currency === currency ? [part.totalMinor, ...part.shares.map(({ shareMinor }) => shareMinor)] : [];
  const isTold = costMinor !== null && said.includes(costMinor);
  const funded = part?.funders?.reduce<number | null>(
    (sum, { amountMinor }) => (sum === null || amountMinor === null ? null : sum + amountMinor),
    0,
  );
  return {
    costMinor: isTold ? costMinor : null,
    costIsFinal: isTold && costIsFinal && part?.isFinal === true,
    outsideMinor: part?.currency === currency && funded === outsideMinor ? outsideMinor : null,
    ...(costMinor !== null && !isTold && { costIsWithheld: true }),
  };
}
