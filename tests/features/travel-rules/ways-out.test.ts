import { describe, expect, it } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import type { RuleSet } from "~/features/travel-rules/rule-sets";
import { changeCommittees } from "~/features/trips/committee-commands.server";
import { approveTrip } from "~/features/trips/lifecycle-approve.server";
import { findTrip } from "~/features/trips/trips.server";
import type { Result } from "~/shared/result";
import { accepted } from "../../support/acting";
import { atMostOne, limitedTown } from "../../support/limited-town";
import { ruleSet } from "../../support/period-facts";
import { setTrip } from "../../support/study-trips";

const perYear = ruleSet([{ kind: "maximumTrips", count: 1, per: "year" }]);
const dispensation = "skriv en dispensation ind under Rejseregler.";

async function town(rules: RuleSet) {
  const limited = await limitedTown({ adopted: false });
  await accepted(adoptTravelRules(limited.admin, limited.period, rules));
  return limited;
}

function wayOutOf(result: Result<unknown>): string | undefined {
  if (result.ok) throw new Error("it was accepted");
  return refusalText(result.refusal).wayOut;
}

describe("The ways out of a refusal", () => {
  it("never take the only committee off its trip, but call off the other trip", async () => {
    const { by, klima, approved, proposed } = await town(atMostOne);
    await approved("Havvind i Esbjerg", klima);
    const second = await proposed("Byrum i Malmö", klima);
    expect(wayOutOf(await approveTrip(by, second))).toBe(`Aflys den anden tur, eller ${dispensation}`);
  });

  it("offer no trip to be called off once all others are held", async () => {
    const { db, by, klima, approved, proposed } = await town(atMostOne);
    await setTrip(db, await approved("Havvind i Esbjerg", klima), { state: "held" });
    const second = await proposed("Byrum i Malmö", klima);
    expect(wayOutOf(await approveTrip(by, second))).toBe(
      "Skriv en dispensation ind under Rejseregler først.",
    );
  });

  it("take a committee off a trip that others go on", async () => {
    const { by, klima, plan, approved, proposed } = await town(atMostOne);
    await approved("Havvind i Esbjerg", klima);
    const joint = await proposed("Byrum i Malmö", plan, { committeeIds: [plan, klima] });
    expect(wayOutOf(await approveTrip(by, joint))).toBe(
      `Tag udvalget af turen, aflys den anden tur, eller ${dispensation}`,
    );
  });

  it("leave a trip its committees where the rule stops all of them", async () => {
    const { by, klima, plan, approved, proposed } = await town(atMostOne);
    await approved("Havvind i Esbjerg", klima);
    await approved("Cykelstier i Gent", plan);
    const joint = await proposed("Byrum i Malmö", plan, { committeeIds: [plan, klima] });
    expect(wayOutOf(await approveTrip(by, joint))).toBe(
      `Aflys en anden tur for hvert udvalg, eller ${dispensation}`,
    );
  });

  it("move a trip to another year where the maximum is a year's", async () => {
    const { db, by, klima, plan, approved, proposed } = await town(perYear);
    await approved("Havvind i Esbjerg", klima);
    const second = await proposed("Byrum i Malmö", klima);
    expect(wayOutOf(await approveTrip(by, second))).toBe(
      `Flyt turen til et andet år, aflys den anden tur, eller ${dispensation}`,
    );
    const planned = await approved("Cykelstier i Gent", plan);
    const { version = 0 } = (await findTrip(db, planned)) ?? {};
    const joined = await changeCommittees(by, {
      tripId: planned,
      version,
      approval: { answer: "covered", note: "Byrådet bemyndigede formanden" },
      committeeIds: [plan, klima],
      leadCommitteeId: plan,
    });
    expect(wayOutOf(joined)).toBe(
      `Tag udvalget af turen, flyt turen til et andet år, aflys den anden tur, eller ${dispensation}`,
    );
  });
});
