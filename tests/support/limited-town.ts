import type { CommandContext } from "~/features/commands/perform.server";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { recordDecision } from "~/features/trips/decision-commands.server";
import { approveTrip } from "~/features/trips/lifecycle-approve.server";
import { proposeTrip } from "~/features/trips/lifecycle-propose.server";
import { createTrip, type NewTrip } from "~/features/trips/trip-commands.server";
import { accepted, acting } from "./acting";
import { freshDatabase } from "./fresh-database";
import { municipality } from "./municipality";
import { ruleSet } from "./period-facts";
import { decided } from "./trip-in-life";

/** At most one trip for each committee in a period, without exception. */
export const atMostOne = ruleSet([
  { kind: "maximumTrips", count: 1, citation: "Højst én tur i hver valgperiode" },
]);

/**
 * Two periods in which a committee may hold one trip, on a day in the first of them; the climate committee is in
 * both, the planning committee in the first alone. Trips are planned and approved as people do it.
 */
export async function limitedTown({ adopted = true } = {}) {
  const { db, folder } = freshDatabase();
  const town = municipality(db);
  const period = await town.period(2026);
  const nextPeriod = await town.period(2030);
  const klima = await town.committee(period, "Klima- og Miljøudvalget");
  const plan = await town.committee(period, "Plan- og Teknikudvalget");
  const nextKlima = await town.committee(nextPeriod, "Klimaudvalget");
  const secretary = await town.secretary("Bodil Klitrose", [klima, plan, nextKlima]);
  const by = acting(db, secretary, "2028-02-10");
  const admin: CommandContext = { ...by, viewer: await town.administrator() };
  if (adopted)
    for (const each of [period, nextPeriod]) await accepted(adoptTravelRules(admin, each, atMostOne));

  async function proposed(title: string, committee: string, given: Partial<NewTrip> = {}): Promise<string> {
    const { id } = await accepted(
      createTrip(by, {
        periodId: period,
        kind: "political",
        title,
        question: "Hvordan bygger en havneby tættere på vandet?",
        purpose: "At se det med egne øjne.",
        leadCommitteeId: committee,
        committeeIds: [committee],
        startsOn: "2028-06-06",
        endsOn: "2028-06-08",
        destinations: [{ city: "Malmö", country: "SE" }],
        ...given,
      }),
    );
    await accepted(proposeTrip(by, id));
    await accepted(
      recordDecision(by, id, decided({ body: "Byrådet", decidesForAll: true, meetingOn: "2028-02-02" })),
    );
    return id;
  }

  async function approved(title: string, committee: string, given: Partial<NewTrip> = {}): Promise<string> {
    const id = await proposed(title, committee, given);
    await accepted(approveTrip(by, id));
    return id;
  }

  return { db, folder, period, nextPeriod, klima, plan, nextKlima, by, admin, proposed, approved };
}

export type LimitedTown = Awaited<ReturnType<typeof limitedTown>>;
