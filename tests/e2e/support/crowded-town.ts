import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { programViewer } from "~/session/viewer";
import type { Db } from "~db/tables";
import { accepted } from "../../support/acting";
import { municipality } from "../../support/municipality";
import { ruleSet } from "../../support/period-facts";
import { addWholeTrip } from "../../support/whole-trip";

export type Limit = "abroad" | "frame" | "year" | "officials";
export const crowdCommands = ["approveTrip", "editCosts", "editParticipants"] as const;
export type CrowdCommand = (typeof crowdCommands)[number];

interface Competition {
  limit: Limit;
  /** The committee, the year or the trip whose limit it is. */
  of: string;
  /** How many wishes it has room for. */
  room: number;
}

/** What somebody in the crowd wants, and how they ask for it. */
export interface Wish extends Competition {
  command: CrowdCommand;
  reference: string;
  /** The page with the form, below the trip's own. */
  page: string;
  typed: Record<string, string>;
}

/** What the refusal for each limit says of its rule. */
export const ruleSentences: Readonly<Record<Limit, string>> = {
  abroad: "Reglen er: Hvert udvalg holder højst én studietur til udlandet i valgperioden.",
  frame: "Reglen er: Hvert udvalg bruger højst 100.000 kr. på studieture i valgperioden.",
  year: "Reglen er: Udvalgene bruger tilsammen højst 400.000 kr. på studieture om året.",
  officials: "Reglen er: Højst to embedsmænd er med for hvert deltagende udvalg.",
};

const kroner = (amount: number) => amount * 100;

const limits = (travellers: readonly string[], savers: readonly string[]) =>
  ruleSet([
    {
      kind: "maximumTrips",
      count: 1,
      where: "abroad",
      appliesTo: [],
      committeeIds: travellers,
      citation: "Én tur til udlandet i hver periode",
    },
    {
      kind: "committeeBudget",
      amount: kroner(100_000),
      appliesTo: [],
      committeeIds: savers,
      citation: "100.000 kr. til hvert udvalg",
    },
    { kind: "yearlyBudget", amount: kroner(400_000), citation: "400.000 kr. om året" },
    { kind: "maximumOfficials", count: 2, citation: "Højst to embedsmænd fra hvert udvalg" },
  ]);

/**
 * A town whose two hundred wishes compete for four kinds of limit, all of them a 'must': one trip abroad for each of
 * eight committees; the frames of four others, half used; what is left of 2028 for everybody; and two officials for
 * each committee of four trips.
 */
export async function layOutCrowd(db: Db): Promise<{ period: string; wishes: readonly Wish[] }> {
  const town = municipality(db);
  const period = await town.period(2026);
  const committees = async (word: string, count: number) => {
    const ids: string[] = [];
    for (let number = 1; number <= count; number++)
      ids.push(await town.committee(period, `${word}udvalget ${number}`));
    return ids;
  };
  const travellers = await committees("Rejse", 8);
  const savers = await committees("Ramme", 4);
  const others = await committees("Dage", 2);
  await town.secretary("Bodil Klitrose", [...travellers, ...savers, ...others]);

  const crowd = new Crowd(db, period);
  for (const id of travellers)
    for (const _ of times(8))
      await crowd.wishApproved({ limit: "abroad", of: id, room: 1 }, { committees: [id], kroner: 1_000 });
  for (const id of savers) {
    const frame = { limit: "frame", of: id, room: 2 } as const;
    for (const _ of times(5))
      await crowd.wishRaised(frame, { committees: [id], isHome: true, kroner: 10_000, to: 30_000 });
    for (const _ of times(8))
      await crowd.wishApproved(frame, { committees: [id], isHome: true, kroner: 20_000 });
  }
  const year = { limit: "year", of: "2028", room: 6 } as const;
  for (const _ of times(14))
    await crowd.wishRaised(year, { committees: others, year: 2028, kroner: 20_000, to: 40_000 });
  for (const _ of times(10))
    await crowd.wishApproved(year, { committees: others, year: 2028, kroner: 20_000 });
  for (const own of [...others.map((id) => [id]), [others[0] ?? ""], others])
    await crowd.wishOfficials(15, { committees: own, kroner: 1_000 });

  const adopting = { db, viewer: programViewer("test"), now: new Date("2027-01-25T09:00:00Z") };
  await accepted(adoptTravelRules(adopting, period, limits(travellers, savers)));
  return { period, wishes: crowd.wishes };
}

const times = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

interface WantedTrip {
  committees: readonly string[];
  kroner: number;
  isHome?: boolean;
  year?: number;
}

class Crowd {
  readonly wishes: Wish[] = [];
  #trips = 0;

  constructor(
    private readonly db: Db,
    private readonly period: string,
  ) {}

  async wishApproved(competition: Competition, wanted: WantedTrip): Promise<void> {
    const reference = await this.#trip("proposed", wanted);
    this.wishes.push({ ...competition, command: "approveTrip", reference, page: "godkend", typed: {} });
  }

  /** Of an approved trip; the decision that stands is said to cover what it costs more. */
  async wishRaised(competition: Competition, { to, ...wanted }: WantedTrip & { to: number }): Promise<void> {
    const reference = await this.#trip("approved", wanted);
    const typed = {
      "lines.0.category": "other",
      "lines.0.description": "Rejse og ophold",
      "lines.0.estimated": `${to},00`,
      vat: "unknown",
      approval: "covered",
      coverNote: "Udvalget har sagt ja til det dyrere hotel.",
    };
    this.wishes.push({ ...competition, command: "editCosts", reference, page: "budget/poster", typed });
  }

  async wishOfficials(count: number, wanted: WantedTrip): Promise<void> {
    const reference = await this.#trip("approved", wanted);
    const room = 2 * wanted.committees.length;
    for (const number of times(count))
      this.wishes.push({
        command: "editParticipants",
        limit: "officials",
        of: reference,
        room,
        reference,
        page: "deltagere?nyt=embedsmand",
        typed: { capacity: `Konsulent ${number}`, headcount: "1" },
      });
  }

  async #trip(
    state: "proposed" | "approved",
    { committees, year = 2027, isHome, kroner: costs }: WantedTrip,
  ) {
    const reference = `${year}-${String(++this.#trips).padStart(2, "0")}`;
    await addWholeTrip(this.db, this.period, committees, {
      reference,
      title: `Byrum og havn ${this.#trips}`,
      state,
      approvedOn: "2027-01-20",
      starts_on: `${year}-06-08`,
      ends_on: `${year}-06-09`,
      place: isHome ? ["Esbjerg", "DK"] : ["Malmö", "SE"],
      estimatedMinor: kroner(costs),
    });
    return reference;
  }
}
